import type { Scheme } from "./scheme.ts";

/** The id of the account that a call acts for, in a header. It is not a secret, and each call may have its own. */
export function identifier(name: string): Scheme {
  return {
    check: (value, option, complain) =>
      complain(
        option,
        (typeof value !== "string" || !/^[!-~]+$/.test(value)) &&
          "is missing, or has a character that headers do not allow; pass a string",
      ),
    put: (value, { headers }) => (headers[name.toLowerCase()] = value),
  };
}
