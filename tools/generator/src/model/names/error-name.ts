import { isIdentifier } from "./reserved-words.ts";

/** `CODE` or `CODE.variant`: what an error is called, as the API spells it. */
export function errorLabel({
  code,
  variant,
}: {
  readonly code: string;
  readonly variant?: string | undefined;
}): string {
  return variant === undefined ? code : `${code}.${variant}`;
}

/**
 * The same as names of files and examples have to be: OpenAPI allows letters, digits, `.`, `_` and `-` in names of
 * components. `https://example.test/problems/out-of-credit` → `https-example.test-problems-out-of-credit`.
 */
export function errorId(error: { readonly code: string; readonly variant?: string | undefined }): string {
  return errorLabel(error).replaceAll(/[^\w.-]+/g, "-");
}

/**
 * The name of an error's constant: `CODE.variant` → `CODE_variant`, `out-of-credit` → `out_of_credit`, `4001` →
 * `_4001`, `delete` → `delete_`.
 */
export function constantName(id: string): string {
  const joined = id.replaceAll(/\W+/g, "_");
  const begun = /^\d/.test(joined) ? `_${joined}` : joined;
  return isIdentifier(begun) ? begun : `${begun}_`;
}
