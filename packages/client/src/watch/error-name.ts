import type { AnyError } from "@resellers-sdk/errors";

/**
 * A name of an error that is good for metrics, because there are few of them: `CODE`, or `CODE.variant` for a code of
 * several messages; `unlisted` for a code that this version does not list; otherwise the kind.
 */
export function errorName(error: AnyError): string {
  if (error.kind !== "api") return error.kind;
  if (!error.known) return "unlisted";
  const { code, variant }: { readonly code: string; readonly variant?: string | undefined } = error; // Where no error is documented, no type has them.
  return variant ? `${code}.${variant}` : code;
}
