import { expect, test } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import type { SeedPackage } from "../world/seed/seed.ts";
import { accountId, otherAccountId, product, productId, siteId } from "../testing/staged/stage.ts";
import { caller } from "../testing/caller.ts";

const child = "a0000000-0000-4000-8000-000000000003";
const idOf = (number: number): string => `d0000000-0000-4000-8000-00000000000${number}`;
const day = (number: number): string => `2026-01-0${number}T00:00:00.000Z`;
function made(
  number: number,
  createdDate: string,
  different: Partial<SeedPackage> = {},
  instance: object = {},
): SeedPackage {
  const productInstances = [{ catalogProductId: productId, instanceId: `i-${number}`, ...instance }];
  return { id: idOf(number), accountId, externalId: `x-${number}`, createdDate, productInstances, ...different };
}
const emulator = createEmulator({
  clock: "manual",
  seed: {
    accounts: [{ id: accountId }, { id: child, parentAccountId: accountId }, { id: otherAccountId }],
    sites: [{ id: siteId, accountId }],
    products: [product()],
    packages: [
      made(1, day(1), {}, { siteId }),
      made(2, day(2), { accountId: child, updatedDate: day(9) }, { status: "FAILED" }),
      made(3, day(2), {}, { status: "CANCELED" }),
      made(4, day(3), { externalId: "x-1" }),
      made(5, day(4), { accountId: otherAccountId }),
    ],
  },
});
const call = caller(emulator);
const query = (value: object, by: string = accountId): ReturnType<typeof call> =>
  call("queryPackages", { accountId: by, body: { query: value } });
const numbers = (value: object, by?: string): number[] =>
  (query(value, by).body["packages"] as unknown as { id: string }[]).map(({ id }) => Number(id.at(-1)));

test.each([accountId, child])("an empty query gives all below the parent account, the newest first, to %s", (by) => {
  expect(numbers({}, by)).toEqual([4, 3, 2, 1]);
  expect(query({}, by).body["metadata"]).toEqual({ count: 4, cursors: {} });
});

test.each<[object, number[]]>([
  [{ id: idOf(3) }, [3]],
  [{ id: { $in: [idOf(1), idOf(5)] } }, [1]],
  [{ accountId: child }, [2]],
  [{ accountId: otherAccountId }, []],
  [{ externalId: { $eq: "x-1" } }, [4, 1]],
  [{ externalId: { $ne: "x-1" } }, [3, 2]],
  [{ external_id: "x-2" }, [2]],
  [{ externalId: { $exists: false } }, []],
  [{ createdDate: { $gte: day(2), $lt: day(3) } }, [3, 2]],
  [{ "productInstances.status": { $hasSome: ["Enabled", "failed"] } }, [4, 2, 1]],
  [{ "productInstances.status": { $hasAll: ["ENABLED", "FAILED"] } }, []],
  [{ "productInstances.siteId": { $hasSome: [siteId] } }, [1]],
  [{ "productInstances.failure.code": { $hasSome: ["DELIVERY_TIMEOUT"] } }, [2]],
  [{ "productInstances.billingInfo.cycleDuration.count": { $hasAll: [1] } }, [4, 3, 2, 1]],
  [{ "productInstances.billingInfo": { $hasSome: [{ type: "ONE_TIME" }] } }, []],
])("the filter %j finds %j", (filter, expected) => {
  expect(numbers({ filter })).toEqual(expected);
});

test("sorts by dates, ties by id", () => {
  expect(numbers({ sort: [{ fieldName: "createdDate" }] })).toEqual([1, 2, 3, 4]);
  expect(numbers({ sort: [{ fieldName: "updatedDate", order: "DESC" }] })).toEqual([2, 4, 3, 1]);
});

test.each<object>([
  {},
  { sort: [{ fieldName: "updatedDate", order: "ASC" }] },
  { filter: { externalId: { $ne: "x-9" } } },
])("cursors lead through all pages of %j, forwards and back", (given) => {
  const all = numbers(given);
  const next = (value: object): { next?: string; prev?: string } =>
    (query(value).body["metadata"] as unknown as { cursors: object }).cursors;
  const first = { ...given, cursorPaging: { limit: 2 } };
  expect(numbers(first)).toEqual(all.slice(0, 2));
  expect(next(first).prev).toBeUndefined();
  const second = { cursorPaging: { limit: 2, cursor: next(first).next } };
  expect(numbers(second)).toEqual(all.slice(2, 4));
  expect(next(second).next).toBeUndefined();
  expect(numbers({ cursorPaging: { limit: 2, cursor: next(second).prev } })).toEqual(all.slice(0, 2));
});

test("pages with an offset say how many packages there are", () => {
  expect(numbers({ paging: { limit: 2, offset: 1 } })).toEqual([3, 2]);
  expect(query({ paging: { limit: 2, offset: 1 } }).body["metadata"]).toEqual({
    count: 2,
    offset: 1,
    total: 4,
    tooManyToCount: false,
  });
});

test("a projection leaves the rest out", () => {
  const value = { filter: { id: idOf(1) }, fields: ["id", "productInstances.billingInfo.type"] };
  expect(query(value).body["packages"]).toEqual([
    { id: idOf(1), productInstances: [{ billingInfo: { type: "RECURRING" } }] },
  ]);
});

const cursor = (query({ cursorPaging: { limit: 1 } }).body["metadata"] as unknown as { cursors: { next: string } })
  .cursors.next;
test.each<[object]>([
  [{ filter: { nothing: 1 } }],
  [{ filter: { __proto__x: 1 } }],
  [{ filter: JSON.parse('{"__proto__": {"$eq": 1}}') }],
  [{ filter: { constructor: "x" } }],
  [{ filter: { id: { $gt: "x" } } }],
  [{ filter: { id: { $in: "x" } } }],
  [{ filter: { createdDate: "yesterday" } }],
  [{ filter: { "productInstances.status": { $hasSome: ["GONE"] } } }],
  [{ sort: [{ fieldName: "id" }] }],
  [{ fields: ["nothing"] }],
  [{ paging: { limit: -1 } }],
  [{ paging: {}, cursorPaging: {} }],
  [{ cursorPaging: { limit: 101 } }],
  [{ cursorPaging: { limit: -1 } }],
  [{ cursorPaging: { cursor: "no cursor" } }],
  [{ cursorPaging: { cursor }, filter: { id: "x" } }],
  [{ cursorPaging: { cursor }, sort: [{ fieldName: "createdDate" }] }],
])("%j is refused with a violation", (value) => {
  expect(query(value)).toMatchObject({
    status: 400,
    body: { details: { validationError: { fieldViolations: [{ field: expect.stringContaining("query") }] } } },
  });
});

test("a cursor of another reseller is refused", () => {
  expect(query({ cursorPaging: { cursor } }, otherAccountId).status).toBe(400);
});
