import { expect, test } from "vitest";
import { refuse } from "../settings/refusal.ts";
import { basicCredentials } from "./basic.ts";
import { identifier } from "./identifier.ts";
import type { Authenticated, Scheme } from "./scheme.ts";
import { bearerToken, queryKey } from "./secret.ts";

function put(scheme: Scheme, value: string, url = "https://example.test/a"): Authenticated {
  const request: Authenticated = { url, headers: {} };
  scheme.put(value, request);
  return request;
}

test("each scheme puts its value where the API expects it", () => {
  expect(put(bearerToken(), "t").headers).toEqual({ authorization: "Bearer t" });
  expect(put(basicCredentials(), "a:b").headers).toEqual({ authorization: "Basic YTpi" });
  expect(put(identifier("X-Tenant"), "t").headers).toEqual({ "x-tenant": "t" });
  expect(put(queryKey("k"), "a&b").url).toBe("https://example.test/a?k=a%26b");
  expect(put(queryKey("k"), "v", "https://example.test/a?b=c").url).toBe("https://example.test/a?b=c&k=v");
});

test("a value that cannot be sent is refused, and not quoted", () => {
  const problem = (scheme: Scheme, value: unknown) => () =>
    refuse((complain) => scheme.check(value, "option", complain));
  expect(problem(bearerToken(), "Bearer t")).toThrow("option starts with `Bearer `");
  expect(problem(basicCredentials(), "nobody")).toThrow("option is missing; pass `user:password`.");
  expect(problem(basicCredentials(), "ä:b")).toThrow("outside of ASCII");
  expect(problem(identifier("x"), "a\nb")).toThrow("pass a string");
  expect(problem(basicCredentials(), "a:b c")).not.toThrow();
});

test("of a user and a password, both together and the password are hidden", () => {
  expect(basicCredentials().secrets?.("me:pass:word")).toEqual(["me:pass:word", "pass:word"]);
  expect(identifier("x").secrets).toBeUndefined();
});
