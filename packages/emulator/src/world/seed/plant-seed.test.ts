import { expect, test } from "vitest";
import { createEmulator } from "../../create-emulator.ts";
import { defaultSeed } from "./default-seed.ts";
import { SeedError } from "./seed-reader.ts";

const cycles = [{ type: "ONE_TIME" }];
const product = { id: "p", type: "t", cycles };

test.each<[unknown, string, RegExp]>([
  [null, "", /object, and is null/],
  [{ acounts: [] }, "/acounts", /unknown/],
  [{ accounts: {} }, "/accounts", /list/],
  [{ accounts: [{}] }, "/accounts/0/id", /missing/],
  [{ accounts: [{ id: 1 }] }, "/accounts/0/id", /text/],
  [{ accounts: [{ id: "a" }, { id: "a" }] }, "/accounts/1/id", /twice/],
  [{ accounts: [{ id: "a", parentAccountId: "b" }] }, "/accounts/0/parentAccountId", /no account/],
  [{ accounts: [{ id: "a", parentAccountId: "a" }] }, "/accounts/0/parentAccountId", /no parent itself/],
  [{ sites: [{ id: "s", accountId: "a" }] }, "/sites/0/accountId", /no account/],
  [{ products: [{ ...product, cycles: [] }] }, "/products/0/cycles", /at least one/],
  [{ products: [{ ...product, cycles: [{ type: "RECURRING" }] }] }, "/products/0/cycles/0/cycleDuration", /object/],
  [{ products: [{ ...product, limit: -1 }] }, "/products/0/limit", /whole number/],
  [{ products: [{ ...product, sold: "no" }] }, "/products/0/sold", /true or false/],
  [{ products: [{ ...product, delivery: { outcome: "GONE" } }] }, "/products/0/delivery/outcome", /one of/],
  [{ products: [{ ...product, delivery: { failure: {} } }] }, "/products/0/delivery/failure", /FAILED only/],
  [{ keys: { revoked: [1] } }, "/keys/revoked/0", /text/],
  [{ packages: [{ accountId: "a", productInstances: [] }] }, "/packages/0/productInstances", /at least one/],
  [{ packages: [{ accountId: "a", createdDate: "x", productInstances: [{}] }] }, "/packages/0/createdDate", /date/],
  [JSON.parse('{"__proto__": {}}'), "/__proto__", /unknown/],
])("%j: %s %s", (seed, pointer, problem) => {
  const { control } = createEmulator({ seed: {}, clock: "manual" });
  const before = control.state();
  let thrown: unknown;
  try {
    control.seed(seed as never);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(SeedError);
  expect((thrown as SeedError).mistakes).toContainEqual({ pointer, problem: expect.stringMatching(problem) });
  expect(control.state()).toEqual(before);
});

test("an instance belongs to one package", () => {
  const instance = { instanceId: "i", catalogProductId: "p" };
  const one = { accountId: "a", productInstances: [instance] };
  const seed = { accounts: [{ id: "a" }], products: [product], packages: [one, one] };
  expect(() => createEmulator({ seed: seed as never })).toThrow(
    "/packages/1/productInstances/0/instanceId is taken: i",
  );
});

test("the default seed can be planted, twice too", () => {
  const { control } = createEmulator({ clock: "manual" });
  const before = control.state();
  control.seed(defaultSeed);
  expect(control.state()).toEqual(before);
  expect(before.accounts.some(({ parentAccountId }) => parentAccountId !== undefined)).toBe(true);
  expect(before.sites).toHaveLength(5);
  expect(before.packages).toHaveLength(9);
});
