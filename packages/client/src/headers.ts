import type { HeaderRecord } from "./call-options.ts";

/** Headers of a request, their names in lower case, so that none is there twice. */
export type LowerCaseHeaders = Record<string, string>;

/** Adds headers to others, or takes away those that are `null`. */
export function addHeaders(to: LowerCaseHeaders, given: HeaderRecord | Headers | undefined): void {
  if (!given) return;
  // The types forbid a `Headers`; JavaScript users pass one all the same.
  for (const [name, value] of given instanceof Headers ? given : Object.entries(given))
    if (value === null) delete to[name.toLowerCase()];
    else if (value !== undefined) to[name.toLowerCase()] = value;
}

/** Whether HTTP allows a header of this name and value. */
export function isHeader(name: string, value: unknown): boolean {
  try {
    return !!new Headers([[name, value as string]]); // Anything else than a string is made one, or throws.
  } catch {
    return false;
  }
}
