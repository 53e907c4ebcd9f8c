import { expect, test } from "vitest";
import { type Complain, refuse } from "../../settings/refusal.ts";
import { nestedIdempotencyKey } from "./nested-idempotency-key.ts";

const silent: Complain = (field, problem) => expect([field, problem || undefined]).toEqual([field, undefined]);
const choose = nestedIdempotencyKey(["meta", "request", "key"]);

test("a new key goes into objects that are made for it, and leaves the caller's alone", () => {
  const meta = { source: "shop" };
  const members = { meta };
  expect(choose(members, undefined, () => "k-1", silent)).toBe("k-1");
  expect(members).toEqual({ meta: { source: "shop", request: { key: "k-1" } } });
  expect(meta).toEqual({ source: "shop" });
});

test("a key of the input stays, and one of the option goes before it", () => {
  expect(choose({ meta: { request: { key: "own" } } }, undefined, undefined, silent)).toBe("own");
  expect(choose({ meta: { request: { key: "own" } } }, "option", undefined, silent)).toBe("option");
});

test("where no key is wanted, nothing is made", () => {
  const members = {};
  expect(choose(members, false, undefined, silent)).toBeUndefined();
  expect(members).toEqual({});
});

test("a key that is none is refused with the place where it stands", () => {
  expect(() => refuse((complain) => choose({ meta: { request: { key: 1 } } }, undefined, undefined, complain))).toThrow(
    "meta.request.key must be a non-empty string",
  );
});

test("what should be an object and is none is left to the API", () => {
  const members = { meta: "text" };
  expect(choose(members, undefined, () => "k", silent)).toBeUndefined();
  expect(members).toEqual({ meta: "text" });
});
