import type { TakeHeaders } from "../../call/descriptor.ts";

/**
 * Makes what asks for the media types that the client reads, where the API would answer with others too.
 *
 * @param take Makes the headers of the operation's own parameters.
 */
export function accept(types: readonly string[], take?: TakeHeaders): TakeHeaders {
  return (members, complain) => ({ accept: types.join(", "), ...take?.(members, complain) });
}
