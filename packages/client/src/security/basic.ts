import type { Scheme } from "./scheme.ts";

/** Basic authentication. Its value is the user's name and password, joined by a colon. */
export function basicCredentials(): Scheme {
  return {
    check: (value, option, complain) =>
      complain(
        option,
        typeof value !== "string" || !value.includes(":")
          ? "is missing; pass `user:password`"
          : /[^ -~]/.test(value) && "has a line break or a character outside of ASCII, which the header cannot carry",
      ),
    put: (value, { headers }) => (headers["authorization"] = `Basic ${btoa(value)}`),
    // Both together also in base64, as in the header.
    secrets: (value) => [value, value.slice(value.indexOf(":") + 1)],
  };
}
