import type { AnyError } from "@resellers-sdk/errors";
import { decodeFailure, hiddenRedirect } from "@resellers-sdk/errors/decoder";
import type { ReadAnswer, ReadRedirect } from "../../call/descriptor.ts";

/** The one redirect that leads nowhere: what the caller has is still valid. */
const NOT_MODIFIED = 304;

/**
 * Makes what gives the redirects that an operation documents as values; none is followed, because that would carry the
 * API key to another address.
 */
export function redirects(statuses: readonly number[]): ReadRedirect {
  return ({ status, type, headers }, context) => {
    if (type === "opaqueredirect") return { ok: false, error: hiddenRedirect(context()) as AnyError }; // As all failures.
    if (!statuses.includes(status)) return undefined;
    if (status === NOT_MODIFIED) return { ok: true, data: { status } };
    const location = headers.get("location");
    if (location) return { ok: true, data: { status, location } };
    const error = decodeFailure({ ...context(), status }, "it has no header `location`");
    return { ok: false, error: error as AnyError }; // As all failures.
  };
}

/** For operations that document redirects and no other success. */
export function nothingElse(): ReadAnswer {
  return () => ({ problem: "it is no redirect, which is all that the description promises" });
}
