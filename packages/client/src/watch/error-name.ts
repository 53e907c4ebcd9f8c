import type { AnyError } from "@resellers-sdk/errors";

/**
 * A name for an error, with a cardinality low enough for metrics: `CODE`, or `CODE.variant` for a code with several
 * messages; `unlisted` for a code that this version does not list; otherwise the kind.
 */
export function errorName(error: AnyError): string {
  if (error.kind !== "api") return error.kind;
  if (!error.known) return "unlisted";
  const { code, variant }: { readonly code: string; readonly variant?: string | undefined } = error; // Without documented errors, no type has these members.
  return variant ? `${code}.${variant}` : code;
}
