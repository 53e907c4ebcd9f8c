import { attempt } from "../value/attempt.ts";
import { parseHttpDate } from "./http-date.ts";

/** Response headers in any of their usual forms. */
export type HeadersLike =
  | { get(name: string): string | null | undefined }
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | number | undefined>>;

/** How many characters of a header's value are read. */
const valueBound = 256;

/** The value of a header whose name is given in lower case, or `undefined`. Several values are joined by commas. */
export function readHeader(headers: HeadersLike | undefined, name: string | undefined): string | undefined {
  if (!headers || !name) return undefined;
  const value = attempt(() => {
    // A `Headers`, a Map or a class of a library; names in a Map may be in any case.
    const got = "get" in headers && typeof headers.get === "function" ? (headers as Headers).get(name) : undefined;
    return got ?? findHeader(headers, name);
  });
  return value ? `${value}`.slice(0, valueBound) : undefined;
}

/** Looks at one name after the other, so that a header that cannot be read does not hide the others. */
function findHeader(headers: HeadersLike, name: string): string | undefined {
  // Pairs, or a record. Values that are lists are joined as `Headers` would join them.
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers as Record<string, unknown>);
  const values: unknown[] = [];
  for (const [key, value] of pairs as Iterable<readonly [unknown, unknown]>)
    if (typeof key === "string" && key.toLowerCase() === name && value != null) values.push(value);
  return values.flat().join(", ");
}

/**
 * The delay that a `Retry-After` header asks for, in milliseconds; its value is seconds (RFC 9110, 10.2.3) or a date.
 * Fractions of a second, which the RFC does not allow, are rounded up. If there are several values, the longest counts.
 * `undefined` if no value can be parsed; `Number.MAX_SAFE_INTEGER` for a delay beyond it.
 */
export function readRetryAfter(headers: HeadersLike | undefined): number | undefined {
  const value = readHeader(headers, "retry-after");
  // The comma inside a date is followed by the day of the month: `Sun, 06 Nov`, `Sunday, 06-Nov`.
  const waits = (value ?? "").split(/,(?!\s*\d\d[ -]\D)/).map((part) => readWait(part.trim()));
  const longest = Math.max(...waits.filter((wait) => wait >= 0)); // -Infinity if there are none.
  return longest >= 0 ? Math.min(longest, Number.MAX_SAFE_INTEGER) : undefined;
}

/** Milliseconds; NaN if the text is neither seconds nor a date. */
function readWait(text: string): number {
  return /^\d+(\.\d+)?$/.test(text) ? Math.ceil(+text) * 1000 : Math.max(parseHttpDate(text) - Date.now(), 0);
}
