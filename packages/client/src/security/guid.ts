import type { Scheme } from "./scheme.ts";

/** The GUID of the account that a call acts for, in a header. It is not a secret, and each call may have its own. */
export function guid(name: string): Scheme {
  return {
    check(value, option, complain) {
      if (typeof value === "string" && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)) return;
      complain(
        option,
        (value ? "is no GUID such as 12345678-90ab-cdef-1234-567890abcdef" : "is missing") +
          "; pass the id, a GUID, not a name",
      );
    },
    put: (value, { headers }) => (headers[name.toLowerCase()] = value),
  };
}
