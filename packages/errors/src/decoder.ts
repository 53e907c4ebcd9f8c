import type { CatalogueEntry } from "./value/catalogue-entry.ts";
import { concealIn } from "./decode/conceal-error.ts";
import { decode, type DecodeInput } from "./decode/decode.ts";
import { recogniseAmong } from "./decode/recognise-entry.ts";
import { envelope } from "./generated/envelope.gen.ts";
import type { ErrorOf, UndocumentedError } from "./value/operation-error.ts";
import type { Conceal } from "./value/safe-cause.ts";

/**
 * `decodeError` for callers that pass the entries of the operation, so that a bundle holds only the entries it uses.
 *
 * @internal For the client, and versioned with it.
 * @param conceal Replaces secrets in the texts that the error shows. Facts are read from the original response.
 */
export function decodeWith<const Op extends string, const Entries extends readonly CatalogueEntry[]>(
  entries: Entries,
  input: DecodeInput<Op>,
  conceal?: Conceal,
): ErrorOf<Op, Entries> {
  const recognise = recogniseAmong(() => entries);
  return decode(envelope, recognise, input, concealing(conceal)) as ErrorOf<Op, Entries>; // `recognise` was made from these entries.
}

/**
 * `decodeError` for an operation that documents no errors: every code is unlisted. A bundle then does not contain the
 * code that reads documented messages.
 *
 * @internal For the client, and versioned with it.
 */
export function decodeUndocumented<const Op extends string>(
  input: DecodeInput<Op>,
  conceal?: Conceal,
): UndocumentedError<Op> {
  return decode(envelope, undefined, input, concealing(conceal)) as UndocumentedError<Op>; // `input.operation` is the `Op` of the result.
}

function concealing(conceal: Conceal | undefined): ((error: Record<string, unknown>) => void) | undefined {
  return conceal && ((error) => concealIn(error, conceal));
}

export type { DecodeInput } from "./decode/decode.ts";
export {
  abortedError,
  decodeFailure,
  type FailureContext,
  hiddenRedirect,
  inputError,
  networkError,
  timeoutError,
} from "./make/failures.ts";
export { isConnectionFailure } from "./make/connection-failure.ts";
export type { ErrorOf } from "./value/operation-error.ts";
export { type Conceal, labelOf } from "./value/safe-cause.ts";
