import type { CatalogueEntry } from "./catalogue/catalogue-entry.ts";
import { decode, type DecodeInput } from "./decode/decode.ts";
import { envelope } from "./generated/envelope.gen.ts";
import type { ErrorOf, UndocumentedError } from "./value/operation-error.ts";
import { recogniseAmong } from "./decode/recognise-entry.ts";

/**
 * `decodeError` for those who bring the operation's entries along, so that a bundle holds only those it uses.
 *
 * @example
 * import { decodeWith } from "@resellers-sdk/errors/decoder";
 * import { createPackageV2Errors } from "@resellers-sdk/errors/tables";
 *
 * const error = decodeWith(createPackageV2Errors, { operation: "createPackageV2", status, headers, body });
 */
export function decodeWith<const Op extends string, const Entries extends readonly CatalogueEntry[]>(
  entries: Entries,
  input: DecodeInput<Op>,
): ErrorOf<Op, Entries> {
  // The entries are those that the type speaks of.
  return decode(
    envelope,
    recogniseAmong(() => entries),
    input,
  ) as ErrorOf<Op, Entries>;
}

/**
 * `decodeError` for an operation that documents no errors: any code is one that is not listed. A bundle then holds
 * nothing of what reads documented messages.
 */
export function decodeUndocumented<const Op extends string>(input: DecodeInput<Op>): UndocumentedError<Op> {
  return decode(envelope, undefined, input) as UndocumentedError<Op>; // Of the operation that the input names.
}

export type { DecodeInput } from "./decode/decode.ts";
export type { ErrorOf } from "./value/operation-error.ts";
export {
  abortedError,
  decodeFailure,
  type FailureContext,
  inputError,
  networkError,
  timeoutError,
} from "./make/failures.ts";
