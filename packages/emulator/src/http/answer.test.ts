import { decodeError } from "@resellers-sdk/errors";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { defaultIds } from "../world/seed/default-ids.ts";
import { caller } from "../testing/caller.ts";
import type { EmulatorRequest, EmulatorResponse } from "./request/message.ts";

const accountId = defaultIds.accounts.reseller;
const headers = { authorization: "any", "wix-account-id": accountId, "content-type": "application/json" };
const create: EmulatorRequest = { method: "POST", target: "/resellers/v2/packages", headers };
const body = { products: [{ catalogProductId: defaultIds.products.addOn, countryCode: "BR" }] };
const send = (different: Partial<EmulatorRequest>): EmulatorResponse =>
  createEmulator().answer({ ...create, body: JSON.stringify(body), ...different });
const fieldsOf = (answer: { body: string }): string[] =>
  JSON.parse(answer.body).details.validationError.fieldViolations.map(
    ({ field, violatedRule }: Record<string, string>) => `${field} ${violatedRule}`,
  );

describe("HTTP", () => {
  test.each<[string, Partial<EmulatorRequest>, number]>([
    ["no key", { headers: { ...headers, authorization: "" } }, 401],
    ["a revoked key", { headers: { ...headers, authorization: "revoked-key" } }, 401],
    ["no account", { headers: { ...headers, "wix-account-id": "" } }, 401],
    ["an unknown address", { target: "/resellers/v3/packages" }, 404],
    ["a prototype's name as address", { target: "/__proto__/constructor" }, 404],
    ["an empty segment", { method: "GET", target: "/resellers/v1/packages/" }, 404],
    ["another method", { method: "PUT" }, 405],
    ["a form", { headers: { ...headers, "content-type": "application/x-www-form-urlencoded" } }, 415],
    ["another charset", { headers: { ...headers, "content-type": "application/json; charset=utf-16" } }, 415],
    ["a content encoding", { headers: { ...headers, "content-encoding": "gzip" } }, 415],
    ["a body without end", { body: "x".repeat(3_000_000) }, 413],
    ["broken JSON", { body: "{" }, 400],
    ["bytes that are no UTF-8", { body: Uint8Array.of(0xff, 0xfe, 0x7b) }, 400],
    ["no body", { body: undefined }, 400],
    ["a list for a body", { body: "[]" }, 400],
    ["a body nested without end", { body: `${"[".repeat(50_000)}${"]".repeat(50_000)}` }, 400],
    ["an address that cannot be decoded", { method: "GET", target: "/resellers/v1/packages/%zz" }, 400],
    ["an ordinary order", {}, 200],
    ["UTF-8, said so", { headers: { ...headers, "content-type": 'application/json; charset="UTF-8"' } }, 200],
  ])("%s", (_, different, status) => {
    const answer = send(different);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({ "x-wix-request-id": expect.stringMatching(/^\d+\.\d{20}$/) });
    expect(status === 200 || JSON.parse(answer.body)).toBeTruthy();
  });

  test("says which methods an address takes", () => {
    expect(send({ method: "PUT" }).headers).toMatchObject({ allow: "POST" });
    expect(send({ method: "POST", target: "/resellers/v1/packages/x" }).headers).toMatchObject({
      allow: "GET, DELETE",
    });
  });
});

describe("violations", () => {
  test.each<[object, string[]]>([
    [{}, ["products REQUIRED_FIELD"]],
    [{ products: [] }, ["products MIN_SIZE"]],
    [{ products: [{}] }, ["products[0].catalogProductId REQUIRED_FIELD", "products[0].countryCode REQUIRED_FIELD"]],
    [{ products: [{ catalogProductId: "x", countryCode: "BR" }] }, ["products[0].catalogProductId FORMAT"]],
    [{ ...body, externalId: "x".repeat(101) }, ["externalId MAX_LENGTH"]],
    [{ ...body, externalId: 1 }, ["externalId VALIDATION"]],
    [
      { products: [{ ...body.products[0], billingInfo: { type: "OFTEN" } }] },
      ["products[0].billingInfo.type INVALID_ENUM_VALUE"],
    ],
  ])("%j breaks %j", (value, expected) => {
    const answer = send({ body: JSON.stringify(value) });
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual(expected);
    expect(decodeError({ operation: "createPackageV2", ...answer })).toMatchObject({ kind: "validation" });
  });

  test("a limit stands in the data of its violation", () => {
    const answer = send({ body: JSON.stringify({ ...body, externalId: "x".repeat(101) }) });
    expect(JSON.parse(answer.body)).toMatchObject({
      message: "externalId has size 101, expected 100 or less",
      details: { validationError: { fieldViolations: [{ data: { threshold: 100 } }] } },
    });
  });
});

describe("lenience", () => {
  test("takes snake case, and answers in camel case", () => {
    const { external_id: _, ...snake } = { external_id: "x", idempotency_key: "k" };
    const products = [{ catalog_product_id: defaultIds.products.addOn, country_code: "BR" }];
    const call = caller(createEmulator());
    expect(call("createPackageV2", { accountId, body: { ...snake, external_id: "x", products } })).toMatchObject({
      status: 200,
      body: { idempotencyKey: "k", package: { externalId: "x", productInstances: [{ countryCode: "BR" }] } },
    });
  });

  test("takes the key of a DELETE from its query, and path fields in bodies", () => {
    const call = caller(createEmulator());
    const made = call("createPackageV2", { accountId, body }).body["package"] as unknown as { id: string };
    const path = { id: made.id };
    expect(call("cancelPackage", { accountId, path, query: "?idempotencyKey=q", body: { id: "other" } })).toMatchObject(
      {
        status: 200,
        body: { idempotencyKey: "q", package: { id: made.id } },
      },
    );
  });
});

test("nothing that anybody sends makes it throw", () => {
  const { answer } = createEmulator();
  const names = fc.constantFrom(
    "__proto__",
    "constructor",
    "products",
    "query",
    "filter",
    "idempotencyKey",
    "toString",
  );
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(tie("value")),
      fc.dictionary(names, tie("value")),
    ),
  })).value;
  const targets = fc.constantFrom(
    "/resellers/v2/packages",
    "/resellers/v1/packages/query",
    "/resellers/v1/packages/x?idempotencyKey=%",
    "//",
    "*",
    "/resellers/v1/packages/product-instances/__proto__/constructor",
    "/__emulator/seed",
    "/__emulator/state",
  );
  const methods = fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "toString");
  fc.assert(
    fc.property(methods, targets, json, (method, target, value) => {
      const { status } = answer({ method, target, headers, body: JSON.stringify(value) });
      expect(status).toBeGreaterThanOrEqual(200);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 500, seed: 7 },
  );
});
