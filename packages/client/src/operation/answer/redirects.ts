import type { AnyError } from "@resellers-sdk/errors";
import { decodeFailure, hiddenRedirect } from "@resellers-sdk/errors/decoder";
import type { ReadAnswer, ReadRedirect } from "../../call/descriptor.ts";

/** The one 3xx status that is not a redirect: the caller's copy is still valid. */
const NOT_MODIFIED = 304;

/**
 * Returns a reader that returns the documented redirects of an operation as values. They are not followed, because that
 * would send the API key to another address.
 */
export function redirects(statuses: readonly number[]): ReadRedirect {
  return ({ status, type, headers }, context) => {
    if (type === "opaqueredirect") return { ok: false, error: hiddenRedirect(context()) as AnyError }; // Like every failure.
    if (!statuses.includes(status)) return undefined;
    if (status === NOT_MODIFIED) return { ok: true, data: { status } };
    const location = headers.get("location");
    if (location) return { ok: true, data: { status, location } };
    const error = decodeFailure({ ...context(), status }, "it has no header `location`");
    return { ok: false, error: error as AnyError }; // Like every failure.
  };
}

/** For operations whose only successes are redirects. */
export function nothingElse(): ReadAnswer {
  return () => ({ problem: "it is not a redirect, the only success that the description has" });
}
