import { decode, type DecodeInput } from "./decode.ts";
import { entriesOf } from "../catalogue/entries-of.ts";
import { envelope } from "../generated/envelope.gen.ts";
import type { Operation, OperationError } from "../value/operation-error.ts";
import { recogniseAmong } from "./recognise-entry.ts";

const recognise = /* @__PURE__ */ recogniseAmong(entriesOf);

/**
 * Turns a failing response into the error value of its operation. Works with any HTTP library. Total: it never throws.
 *
 * @example
 * const response = await fetch(url, init);
 * if (!response.ok)
 *   return decodeError({
 *     operation: "createPackageV2",
 *     status: response.status,
 *     headers: response.headers,
 *     body: await response.text(),
 *   });
 */
export function decodeError<const Op extends Operation>(input: DecodeInput<Op>): OperationError<Op> {
  // `entriesOf` returns the entries that the type names.
  return decode(envelope, recognise, input) as OperationError<Op>;
}
