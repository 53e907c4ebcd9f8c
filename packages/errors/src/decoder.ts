import type { CatalogueEntry } from "./catalogue-entry.ts";
import { decode, type DecodeInput } from "./decode.ts";
import { envelope } from "./generated/envelope.gen.ts";
import type { ErrorOf } from "./operation-error.ts";

/**
 * `decodeError` for those who bring the operation's entries along, so that a bundle holds only those it uses.
 *
 * @example
 * import { decodeWith } from "@resellers-sdk/errors/decoder";
 * import { createPackageV2Errors } from "@resellers-sdk/errors/operations";
 *
 * const error = decodeWith(createPackageV2Errors, { operation: "createPackageV2", status, headers, body });
 */
export function decodeWith<const Op extends string, const Entries extends readonly CatalogueEntry[]>(
  entries: Entries,
  input: DecodeInput<Op>,
): ErrorOf<Op, Entries> {
  // The entries are those that the type speaks of.
  return decode(envelope, () => entries, input) as ErrorOf<Op, Entries>;
}

export type { DecodeInput } from "./decode.ts";
export type { ErrorOf } from "./operation-error.ts";
export {
  abortedError,
  decodeFailure,
  type FailureContext,
  inputError,
  networkError,
  timeoutError,
} from "./failures.ts";
