import { describe, expect, test } from "vitest";
import { createResellersClient } from "../index.ts";
import type { OperationId } from "../operation/operation-types.ts";
import { credentials } from "../testing/inputs.ts";

const urls: string[] = [];
const client = createResellersClient({
  ...credentials,
  fetch: async (input) => {
    urls.push(String(input));
    return Response.json({ package: {}, updatedPackage: {} });
  },
});
// Inputs that JavaScript users can pass in spite of the types.
const untyped = client as unknown as Record<
  OperationId,
  (input?: unknown, options?: unknown) => Promise<{ ok: boolean }>
>;

const circular: Record<string, unknown> = {};
circular["self"] = circular;

const refused: readonly (readonly [what: string, operation: OperationId, input: unknown, field: string])[] = [
  ["no input", "getPackage", undefined, "id"],
  ["null", "getPackage", null, "id"],
  ["a string instead of an object", "getPackage", "4c6f9d1e", "input"],
  ["a list instead of an object", "getPackage", ["4c6f9d1e"], "input"],
  ["a missing path parameter", "assignProductInstanceToSite", { instanceId: "a" }, "siteId"],
  ["an empty path parameter", "getPackage", { id: "" }, "id"],
  ["a blank path parameter", "getPackage", { id: " \n" }, "id"],
  ["a path parameter that is null", "getPackage", { id: null }, "id"],
  ["a path parameter that is an object", "getPackage", { id: { toString: () => "a" } }, "id"],
  ["a path parameter with a slash", "getPackage", { id: "a/b" }, "id"],
  ["a path parameter with a backslash", "getPackage", { id: "a\\b" }, "id"],
  ["one dot", "getPackage", { id: "." }, "id"],
  ["two dots", "cancelPackage", { id: ".." }, "id"],
  ["half of a character", "getPackage", { id: "\ud800" }, "id"],
  [
    "the address of another operation",
    "assignProductInstanceToSite",
    { instanceId: "a", siteId: "unassign" },
    "siteId",
  ],
  [
    "the address of another operation in other letters",
    "assignProductInstanceToSite",
    { instanceId: "a", siteId: " UnAssign" },
    "siteId",
  ],
  ["a name that the operation does not know", "getPackage", { id: "a", packageId: "a" }, "packageId"],
  ["a body that holds itself", "createPackageV2", { products: [], more: circular }, "more.self"],
  ["a body with a bigint", "createPackageV2", { products: [1n] }, "products[0]"],
];

test.each(refused)("%s is refused before anything is sent", async (_, operation, input, field) => {
  urls.length = 0;
  expect(await untyped[operation](input)).toMatchObject({
    ok: false,
    attempts: 0,
    error: { kind: "input", operation, violations: [{ field }], message: expect.stringContaining(field) },
  });
  expect(urls).toEqual([]);
});

const refusedOptions: readonly (readonly [what: string, options: object, field: string])[] = [
  ["an account that is no GUID", { accountId: "me" }, "accountId"],
  ["a misspelt option", { timeout: 5 }, "timeout"],
  ["an idempotency key where there is no place for one", { idempotencyKey: "a" }, "idempotencyKey"],
  ["a signal that is none", { signal: true }, "signal"],
  ["a header that HTTP does not allow", { headers: { "a b": "c" } }, "headers.a b"],
  ["a header value with a line break", { headers: { a: "b\r\nc: d" } }, "headers.a"],
  ["a list of headers", { headers: [["a", "b"]] }, "headers"],
  ["a text of headers", { headers: "a: b" }, "headers"],
  ["a list of values of a header", { headers: { a: ["b", "c"] } }, "headers.a"],
  ["half a signal", { signal: { aborted: false, addEventListener() {} } }, "signal"],
  ["a time limit below zero", { timeoutMs: -1 }, "timeoutMs"],
  ["a number of attempts that is no number", { retry: { maxAttempts: "3" } }, "retry.maxAttempts"],
];

test.each(refusedOptions)("%s is refused before anything is sent", async (_, options, field) => {
  urls.length = 0;
  expect(await untyped.getPackage({ id: "a" }, options)).toMatchObject({
    ok: false,
    error: { kind: "input", violations: [{ field }] },
  });
  expect(urls).toEqual([]);
});

test("a key of an async function is refused, and leaves no unhandled rejection", async () => {
  const unhandled: unknown[] = [];
  const keep = (reason: unknown): unknown => unhandled.push(reason);
  process.on("unhandledRejection", keep);
  const idempotencyKey = (() => Promise.reject(new Error("no key"))) as unknown as () => string;
  const keyless = createResellersClient({ ...credentials, idempotencyKey });
  expect(await keyless.cancelPackage({ id: "a" })).toMatchObject({ attempts: 0, error: { kind: "input" } });
  await new Promise(setImmediate);
  process.off("unhandledRejection", keep);
  expect(unhandled).toEqual([]);
});

test("an input whose getter throws is refused", async () => {
  const hostile = {
    get id(): string {
      throw new Error("no");
    },
  };
  expect(await untyped.getPackage(hostile)).toMatchObject({ ok: false, error: { kind: "input" } });
});

test("all that is wrong with an input is told at once", async () => {
  expect(await untyped.updatePackageExternalId({}, { timeoutMs: 0 })).toMatchObject({
    error: { violations: [{ field: "timeoutMs" }, { field: "packageId" }, { field: "externalId" }] },
  });
});

describe("a path parameter", () => {
  test.each([
    ["order 2041?x=1#y&z", "order%202041%3Fx%3D1%23y%26z"],
    ["ümläut-☃", "%C3%BCml%C3%A4ut-%E2%98%83"],
    ["%2e%2e", "%252e%252e"],
    ["{packageId}", "%7BpackageId%7D"],
    ["$&$1$'", "%24%26%241%24'"],
    ["...", "..."],
  ])("%s is always percent-encoded", async (externalId, encoded) => {
    urls.length = 0;
    await client.updatePackageExternalId({ packageId: "a", externalId });
    expect(urls.map((url) => new URL(url).pathname)).toEqual([`/resellers/v1/packages/update/a/${encoded}`]);
  });

  test("may be a number where JavaScript users send one", async () => {
    urls.length = 0;
    await untyped.getPackage({ id: 7 });
    expect(urls).toEqual(["https://www.wixapis.com/resellers/v1/packages/7"]);
  });
});
