import { attempt } from "../value/attempt.ts";

/** Response headers in any of their usual forms. */
export type HeadersLike =
  | { get(name: string): string | null | undefined }
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | number | undefined>>;

/** The value of a header whose name is given in lower case, or nothing. */
export function readHeader(headers: HeadersLike | undefined, name: string | undefined): string | undefined {
  return (
    headers &&
    attempt(() => {
      const bag = headers as Headers & Record<string, string>; // What has neither the method nor the name goes through `Headers`.
      const value = bag.get?.(name!) ?? bag[name!] ?? new Headers(bag).get(name!);
      return value ? `${value}`.slice(0, 256) : undefined;
    })
  );
}

/** What a `Retry-After` header asks for, in milliseconds: seconds or an HTTP date. Nothing if it is neither. */
export function readRetryAfter(headers: HeadersLike | undefined): number | undefined {
  const value = readHeader(headers, "retry-after")!; // To the expressions below, nothing is a text like any other.
  const wait = /^\d+$/.test(value)
    ? +value * 1000
    : /^\w{3}, .* GMT$/.test(value)
      ? Date.parse(value) - Date.now()
      : NaN;
  return Number.isSafeInteger(wait) ? Math.max(wait, 0) : undefined;
}
