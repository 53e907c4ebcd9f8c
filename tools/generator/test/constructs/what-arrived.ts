import type { IncomingMessage } from "node:http";

/** Method, address below the construct's own path, and what is sent. */
export function written({ method, url = "", headers }: IncomingMessage, body: string, base: string): string {
  const address = url.slice(base.length);
  const target = address.startsWith("/") ? address : `/${address}`;
  // The header parameters that the constructs have.
  const own = ["if-match", "x-tenant", "idempotency-key", ...(headers.accept === "*/*" ? [] : ["accept"])].flatMap(
    (name) => (headers[name] === undefined ? [] : [`${name}: ${String(headers[name])}`]),
  );
  return [`${method} ${target}`, ...own, ...(body === "" ? [] : [headers["content-type"], body])].join(" ");
}

/** The headers in which the constructs have credentials. */
export function credentialsOf({ headers }: IncomingMessage): string {
  const names = ["x-key", "x-account", "authorization"].filter((name) => headers[name] !== undefined);
  return names.map((name) => `${name}: ${String(headers[name])}`).join(", ");
}
