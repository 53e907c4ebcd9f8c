import type { Scheme } from "./scheme.ts";

/** A scheme whose value a client may be made without, because some operations take another one in its place. */
export function optional(scheme: Scheme): Scheme {
  return {
    ...scheme,
    check: (value, option, complain) => value === undefined || scheme.check(value, option, complain),
  };
}
