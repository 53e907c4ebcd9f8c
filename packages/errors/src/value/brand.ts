import type { AnyError } from "./operation-error.ts";

/** The mark of every error value. Registered under a name, so that every copy of the package has the same. */
export const BRAND: unique symbol = Symbol.for("@resellers-sdk/errors");

/**
 * True for every error value of this package, thrown or not: from another copy or version of it, another realm,
 * a minified bundle. False for anything that only looks like one, parsed JSON included: read that with `revive`.
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
    return (value as { [BRAND]?: unknown })[BRAND] === 1; // Throws for null and undefined: not an error of ours.
  } catch {
    return false;
  }
}
