import type { Scheme } from "./scheme.ts";

/** A scheme whose value is optional for a client, because some operations accept another scheme instead. */
export function optional(scheme: Scheme): Scheme {
  return {
    ...scheme,
    check: (value, option, complain) => value === undefined || scheme.check(value, option, complain),
  };
}
