import { expect, test } from "vitest";
import { createResellersClient } from "../index.ts";
import { createConnection } from "../operations.ts";
import { credentials } from "../testing/inputs.ts";

const wrong: readonly (readonly [what: string, options: object | undefined, message: RegExp])[] = [
  ["no options", undefined, /apiKey is missing.*accountId is missing/],
  ["no key", { apiKey: undefined }, /apiKey is missing; pass/],
  ["an empty key", { apiKey: "" }, /apiKey is missing; pass/],
  ["a key that is no string", { apiKey: 7 }, /apiKey is missing; pass/],
  ["a key with a newline", { apiKey: "sesame\n" }, /apiKey has a space, a line break .* trimmed/],
  ["a key with a space", { apiKey: "open sesame" }, /apiKey has a space/],
  ["a key with a letter outside of ASCII", { apiKey: "sésame" }, /an invalid character/],
  ["a key with Bearer in front", { apiKey: "Bearer sesame" }, /apiKey starts with `Bearer `; pass the key alone/],
  ["an account id that is no GUID", { accountId: "my-account" }, /accountId is no GUID such as/],
  ["a relative base URL", { baseUrl: "/api" }, /baseUrl is not absolute; pass a string that starts with https/],
  ["a base URL without a scheme", { baseUrl: "www.example.com" }, /baseUrl is not absolute/],
  ["a base URL of another scheme", { baseUrl: "ftp://example.com" }, /baseUrl is not absolute/],
  ["a base URL with a password", { baseUrl: "https://me:pass@example.com" }, /baseUrl holds a user name/],
  ["a base URL with a query", { baseUrl: "https://example.com?a=1" }, /baseUrl ends in a query/],
  ["a time limit that is no number", { timeoutMs: "soon" }, /timeoutMs must be a number/],
  ["a time limit that is not a number", { deadlineMs: Number.NaN }, /deadlineMs must be a number/],
  ["no attempts", { retry: { maxAttempts: 0 } }, /retry.maxAttempts must be a number of at least 1/],
  ["a number for retries", { retry: 5 }, /retry must be an object such as . maxAttempts: 3 ., or false/],
  ["randomness that is no function", { retry: { random: 0.5 } }, /retry.random must be a function/],
  ["a clock that tells no time", { clock: {} }, /clock.now must be a function.*clock.schedule must be a function/],
  ["a base URL with an empty query", { baseUrl: "https://example.com/api?" }, /baseUrl ends in a query/],
  ["a base URL with an empty fragment", { baseUrl: "https://example.com/api#" }, /baseUrl ends in a query/],
  ["no clock", { clock: false }, /clock.now must be a function/],
  ["a fetch that is no function", { fetch: "fetch" }, /fetch must be a function/],
  ["a hook that is no function", { hooks: { onError: true } }, /onError must be a function/],
  ["hooks that are no object", { hooks: 5 }, /hooks must be an object, or a list of them/],
  ["a misspelt option", { baseURL: "http://127.0.0.1" }, /baseURL is not an option; options are apiKey, accountId, /],
  [
    "a misspelt option of retries",
    { retry: { attempts: 2 } },
    /retry.attempts is not an option; options are maxAttempts,/,
  ],
  ["a list of headers", { headers: [["x-app", "shop"]] }, /headers must be an object with a value for each name/],
  [
    "a header that HTTP does not allow",
    { headers: { "x-trace": "a\nb" } },
    /headers.x-trace is not a valid HTTP header/,
  ],
];

test.each(wrong)("%s cannot make a client, and the message says how to mend it", (_, options, message) => {
  // The types do not protect JavaScript users.
  const given = (options && { ...credentials, ...options }) as typeof credentials;
  expect(() => createResellersClient(given)).toThrow(message);
  expect(() => createConnection(given)).toThrow(TypeError);
});

test("several mistakes are told at once, and the key is never quoted", () => {
  const key = "Bearer sesame-4f1c";
  let message = "";
  try {
    createResellersClient({ apiKey: key, accountId: "me", baseUrl: "x" });
  } catch (error) {
    message = String(error);
  }
  expect(message).toMatch(/apiKey .* accountId .* baseUrl /);
  expect(message).not.toContain("sesame");
});

test.each([["https://EXAMPLE.com:443/"], ["https://example.com"]])(
  "the base URL %s is understood as requests will spell it",
  async (baseUrl) => {
    const seen: unknown[] = [];
    const client = createResellersClient({
      ...credentials,
      baseUrl,
      fetch: async (input, init) => {
        seen.push(input, new Headers(init?.headers).get("authorization"));
        return Response.json({ package: {} });
      },
    });
    await client.getPackage({ id: "a" });
    expect(seen).toEqual(["https://example.com/resellers/v1/packages/a", credentials.apiKey]);
  },
);

test("a global fetch that is replaced after the client was made is used", async () => {
  const client = createResellersClient({ ...credentials });
  const original = globalThis.fetch;
  globalThis.fetch = async () => Response.json({ package: { id: "replaced" } });
  const result = await client.getPackage({ id: "a" });
  globalThis.fetch = original;
  expect(result).toMatchObject({ ok: true, data: { package: { id: "replaced" } } });
});
