import type { RequestEvent } from "../settings/hooks.ts";

/** Headers that curl sets itself. */
const ownOfCurl = /^(content-length|host|connection)$/;

/**
 * The curl command that repeats a request in a POSIX shell. Secret headers are `[redacted]`: insert the real value
 * before you run it. Everything is quoted, so that the shell executes no part of the request.
 */
export function formatCurl({ method, url, headers, body }: RequestEvent): string {
  const parts = ["curl", "-i", "-X", method, quote(url)];
  for (const [name, value] of Object.entries(headers))
    if (!ownOfCurl.test(name)) parts.push("-H", quote(`${name}: ${value}`));
  if (body !== undefined) parts.push("--data-raw", quote(body));
  return parts.join(" ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
