import type { AdaptCall } from "../../call/descriptor.ts";

/** Combines two adaptations of a call. */
export function inTurn(first: AdaptCall, second: AdaptCall): AdaptCall {
  return (call, complain) => {
    first(call, complain);
    second(call, complain);
  };
}
