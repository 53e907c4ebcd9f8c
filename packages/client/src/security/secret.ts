import type { Scheme } from "./scheme.ts";

/** A secret that is sent unchanged: a key or a token. */
function secret(put: Scheme["put"]): Scheme {
  return {
    check: (value, option, complain) =>
      complain(
        option,
        typeof value !== "string" || !value
          ? "is missing; pass it as a string that is not empty"
          : /^bearer\s/i.test(value)
            ? "starts with `Bearer `; pass the key alone"
            : /[^!-~]/.test(value) &&
              "has a space, a line break or an invalid character; pass it exactly as it was issued, trimmed",
      ),
    put,
    secrets: (value) => [value],
  };
}

/** A key in a header. */
export function headerKey(name: string): Scheme {
  return secret((value, { headers }) => (headers[name.toLowerCase()] = value));
}

/** A key in the query. It is added after hooks and middleware have seen the address. */
export function queryKey(name: string): Scheme {
  return secret(
    (value, request) =>
      (request.url += `${request.url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
  );
}

/** A bearer token, such as one from OAuth 2 or OpenID Connect. */
export function bearerToken(): Scheme {
  return secret((value, { headers }) => (headers["authorization"] = `Bearer ${value}`));
}
