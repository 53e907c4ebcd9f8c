import type { TakeHeaders } from "../../call/descriptor.ts";

/**
 * Returns a function that adds an `accept` header with the media types that the client reads, for an operation that has
 * others too.
 *
 * @param take Returns the headers of the operation's own parameters.
 */
export function accept(types: readonly string[], take?: TakeHeaders): TakeHeaders {
  return (members, complain) => ({ accept: types.join(", "), ...take?.(members, complain) });
}
