import { isResellersError } from "../value/brand.ts";
import type { AnyError } from "../value/operation-error.ts";

/** The errors that a value of this type can be: any error if the type does not narrow it. */
type Errors<Value> = unknown extends Value ? AnyError : Value;

/** The documented codes that an error of this type can have. */
export type KnownCodeOf<Value> =
  Errors<Value> extends infer One
    ? One extends { readonly kind: "api"; readonly known: true; readonly code: infer Code extends string }
      ? Code
      : never
    : never;

/** The documented members of a union; if codes are given, only those with these codes. */
export type KnownOf<Value, Code extends string = string> = Extract<
  Errors<Value>,
  { readonly kind: "api"; readonly known: true; readonly code: Code }
>;

/** The member of a union for codes that this version does not list. */
export type UnlistedOf<Value> = Extract<Errors<Value>, { readonly kind: "api"; readonly known: false }>;

/**
 * True for a documented error; if a code is given, only for that code. Accepts any value: a result's error, a caught
 * value.
 *
 * @example
 * if (isKnown(error, "PRODUCT_LIMIT_EXCEEDED")) console.log(error.params?.productId);
 */
export function isKnown<Value, const Code extends KnownCodeOf<Value> = KnownCodeOf<Value>>(
  value: Value,
  code?: Code,
): value is Value & KnownOf<Value, Code> {
  return isApi(value, true, code);
}

/**
 * True for an application error whose code this version does not list for the operation. The call stops compiling after
 * an upgrade that lists the code: then handle it with `isKnown`.
 *
 * @example
 * if (isUnlisted(error, "PACKAGE_LOCKED")) return retryTomorrow();
 */
export function isUnlisted<Value, const Code extends string>(
  value: Value,
  code: Code extends KnownCodeOf<Value> ? never : Code,
): value is Value & UnlistedOf<Value> & { readonly code: Code } {
  return isApi(value, false, code);
}

function isApi(value: unknown, known: boolean, code: string | undefined): boolean {
  return (
    isResellersError(value) && value.kind === "api" && value.known === known && (code ?? value.code) === value.code
  );
}
