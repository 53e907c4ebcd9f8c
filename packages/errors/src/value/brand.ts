import type { AnyError } from "./operation-error.ts";

/** The brand of every error value. A registered symbol, so that every copy of the package has the same one. */
export const BRAND: unique symbol = Symbol.for("@resellers-sdk/errors");

/**
 * True for every error value of this package, thrown or not: from another copy or version of it, another realm, a
 * minified bundle. False for anything that only looks like one, such as parsed JSON: read that with `revive`.
 *
 * @example
 * try {
 *   await resellers.createPackageV2(input).orThrow();
 * } catch (error) {
 *   if (!isResellersError(error)) throw error;
 *   console.error(error.kind, error.message);
 * }
 */
export function isResellersError(value: unknown): value is AnyError {
  try {
    return (value as { [BRAND]?: unknown })[BRAND] === 1; // Throws for null and undefined, which are not error values.
  } catch {
    return false;
  }
}
