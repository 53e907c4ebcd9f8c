import type { AdaptCall } from "../call/descriptor.ts";

/** Makes what adapts a call in two ways. */
export function inTurn(first: AdaptCall, second: AdaptCall): AdaptCall {
  return (call, complain) => {
    first(call, complain);
    second(call, complain);
  };
}
