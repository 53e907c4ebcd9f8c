/** Headers by name. `undefined` and `null` leave a header out. */
export type HeaderRecord = Readonly<Record<string, string | null | undefined>>;

/** Headers of a request, with names in lower case, so that none occurs twice. */
export type LowerCaseHeaders = Record<string, string>;

/** Names and values of headers. Accepts a `Headers` too, which callers in JavaScript may pass. */
export function headerEntries(given: object): readonly (readonly [name: string, value: unknown])[] {
  return given instanceof Headers ? [...given] : Object.entries(given);
}

/** Whether a hook's return value is meant as headers: anything but a plain object may be returned by accident. */
export function isMeantAsHeaders(answer: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(answer);
  return answer instanceof Headers || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Adds headers to others, and removes those that are `null`. */
export function addHeaders(to: LowerCaseHeaders, given: HeaderRecord | undefined): void {
  if (!given) return;
  for (const [name, value] of headerEntries(given))
    if (value === null) delete to[name.toLowerCase()];
    else if (value !== undefined) to[name.toLowerCase()] = `${value}`;
}

/** Whether HTTP allows a header of this name and value. */
export function isHeader(name: string, value: unknown): boolean {
  if (typeof value !== "string" && typeof value !== "number") return false;
  try {
    return !!new Headers([[name, `${value}`]]);
  } catch {
    return false;
  }
}
