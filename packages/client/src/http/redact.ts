const redacted = "[redacted]";

/** Headers that may hold a secret. Redacts too much rather than too little. */
const secretHeader = /authorization|cookie|token|secret|key|password/i;

/** Shorter secrets may occur in ordinary words; replacing them everywhere would make texts unreadable. */
export const shortSecret = 8;

/** Replaces a secret in a string; returns the same string if the secret is not in it. */
export type Conceal = (text: string) => string;

/**
 * Makes the function that replaces a secret in every text that people see: as it is, as JSON, URLs and HTML write it,
 * and in base64. A short secret is replaced only where it is a whole text, or a whole value in a JSON text.
 */
export function concealer(secret: string): Conceal {
  if (!secret) return (text) => text;
  if (secret.length < shortSecret) {
    const value = new RegExp(`${escapePattern(JSON.stringify(secret))}(?!\\s*:)`, "g");
    return (text) => (text === secret ? redacted : text.replace(value, `"${redacted}"`));
  }
  let pattern: RegExp | undefined; // Compiled on first use: most calls succeed.
  return (text) => {
    pattern ??= new RegExp(spellings(secret).map(escapePattern).join("|"), "gi");
    return text.replace(pattern, redacted);
  };
}

function spellings(secret: string): readonly string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inHtml = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  // Keys are ASCII, as `btoa` requires: headers allow nothing else.
  const all = [
    secret,
    inJson,
    inJson.replaceAll("/", "\\/"),
    encodeURIComponent(secret),
    decoded(secret),
    inHtml,
    btoa(secret),
  ];
  // The longest first, because a spelling may begin with another one.
  return [...new Set(all)].toSorted((a, b) => b.length - a.length);
}

/** The percent-decoded form of a secret, as servers may print it. */
function decoded(secret: string): string {
  try {
    return decodeURIComponent(secret);
  } catch {
    return secret; // A percent sign without a valid encoding.
  }
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/** The headers as a plain object, with secrets redacted. */
export function redactHeaders(headers: Iterable<readonly [string, string]>, conceal: Conceal): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of headers) shown[name] = secretHeader.test(name) ? redacted : conceal(value);
  return shown;
}
