import { credentialHeaders } from "../generated/vocabulary.gen.ts";

/** Shorter values may be ordinary words, and replacing them would destroy other text. */
const SHORTEST = 8;

const SECRET_HEADERS = new Set([...credentialHeaders, "cookie", "set-cookie", "proxy-authorization", "x-api-key"]);

/** The keys and cookies that a recorder has seen. They are removed from everything that it writes. */
export class SeenSecrets {
  readonly #values: Set<string>;

  constructor(known: readonly string[]) {
    this.#values = new Set(known.filter((value) => value !== ""));
  }

  /** Remembers the value of a header, and the secret parts of it. */
  see(headers: Iterable<readonly [string, string]>): void {
    for (const [name, value] of headers) {
      if (!SECRET_HEADERS.has(name.toLowerCase())) continue;
      for (const part of [value, ...secretParts(name.toLowerCase(), value)])
        if (part.length >= SHORTEST) this.#values.add(part);
    }
  }

  /** Removes all of them from a string, in plain, JSON-escaped and URL-encoded form. */
  removeFrom(text: string): string {
    let clean = text;
    for (const value of [...this.#values].toSorted((a, b) => b.length - a.length))
      for (const spelling of new Set([value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)]))
        clean = clean.replaceAll(spelling, "removed");
    return clean;
  }
}

/** The value of each cookie, without its name and attributes; the last word of `Bearer …`. */
function secretParts(name: string, value: string): string[] {
  const valueOf = (pair: string): string => pair.slice(pair.indexOf("=") + 1).trim();
  if (name === "cookie") return value.split(";").map(valueOf);
  if (name === "set-cookie") return [valueOf(value.split(";")[0] ?? "")];
  return value.split(/\s+/);
}
