const redacted = "[redacted]";

/** Headers that may hold a secret, whoever sets them. Rather one too many. */
const secretHeader = /authorization|cookie|token|secret|key|password/i;

/** The text without the secret in it, also where it is JSON that escapes slashes. */
export function redactText(text: string, secret: string): string {
  if (!secret) return text;
  return text.replaceAll(secret, redacted).replaceAll(secret.replaceAll("/", "\\/"), redacted);
}

/** The headers as a plain object in which no secret is left. */
export function redactHeaders(headers: Iterable<readonly [string, string]>, secret: string): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of headers) shown[name] = secretHeader.test(name) ? redacted : redactText(value, secret);
  return shown;
}
