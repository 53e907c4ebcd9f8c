import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue, type CatalogueRow } from "../catalogue/catalogue.ts";
import { createError } from "./create-error.ts";
import { decodeError } from "../decode/decode-error.ts";
import type { AnyError } from "../value/operation-error.ts";
import { revive } from "../handle/revive.ts";
import { toWire, type Wire } from "./to-wire.ts";
import { everyKind } from "../testing/every-kind.ts";
import { unionProblems } from "../testing/union-problems.ts";

const nameOf = ({ code, variant }: CatalogueRow): string => (variant ? `${code}.${variant}` : code);
/** `createError` for names that only the catalogue knows. */
const make = createError as unknown as (
  operation: string,
  name: string,
  params: object,
  overrides?: object,
) => AnyError;
const parameters = ({ params }: CatalogueRow): fc.Arbitrary<object> => {
  const types = {
    string: fc.uuid(),
    integer: fc.maxSafeInteger(),
    number: fc.integer(),
    boolean: fc.boolean(),
    list: fc.array(fc.uuid(), { minLength: 1 }),
  };
  return fc.record(Object.fromEntries(Object.entries(params).map(([name, type]) => [name, types[type]])), {
    noNullPrototype: true,
  });
};

describe("every documented error", () => {
  test.each(catalogue.map((row) => [row.operation, nameOf(row), row] as const))(
    "%s %s: what is made, sent and read is the same",
    (operation, name, row) => {
      fc.assert(
        fc.property(parameters(row), fc.constantFrom("data", "message"), (params, paramsFrom) => {
          const from = Object.keys(row.params).length ? paramsFrom : "message";
          const made = make(operation, name, params, { requestId: "r", paramsFrom: from });
          expect(
            unionProblems(
              made,
              catalogue.filter((each) => each.operation === operation),
            ),
          ).toStrictEqual([]);
          const wire = toWire(made)!;
          expect(decodeError({ operation, ...wire, body: wire.body as object })).toStrictEqual(made);
          expect(decodeError({ operation, ...wire, body: JSON.stringify(wire.body) })).toStrictEqual(made);
          expect(revive(JSON.parse(JSON.stringify(made)))).toStrictEqual(made);
        }),
        { numRuns: 25 },
      );
    },
  );
});

describe("createError", () => {
  test("renders the message", () => {
    const error = createError("createPackageV2", "INVALID_PRODUCTS", { productIds: ["a", "b"] });
    expect(error).toMatchObject({
      message: "Invalid products: a, b.",
      params: { productIds: { raw: "a, b", items: ["a", "b"] } },
    });
    expect(createError("createPackageV2", "INVALID_PRODUCTS", { productIds: "a, b" })).toStrictEqual(error);
    expect(
      createError("createPackageV2", "INVALID_PRODUCTS", { productIds: { raw: "a, b", items: ["a", "b"] } }),
    ).toStrictEqual(error);
  });

  test("takes overrides", () => {
    const overrides = { message: "m", requestId: "r", attempts: 2, totalDelayMs: 5 };
    expect(createError("createPackageV2", "PRODUCT_NOT_FOUND", {}, overrides)).toMatchObject(overrides);
  });

  test.each<[string, string, object, string]>([
    ["createPackageV2", "NO_SUCH_CODE", {}, "createPackageV2 documents 0 errors named NO_SUCH_CODE"],
    ["noSuchOperation", "PRODUCT_NOT_FOUND", {}, "noSuchOperation documents 0 errors named PRODUCT_NOT_FOUND"],
    ["toString", "PRODUCT_NOT_FOUND", {}, "toString documents 0 errors named PRODUCT_NOT_FOUND"],
    [
      "adjustProductInstanceSpecifications",
      "MISSING_PRODUCT_DETAILS",
      {},
      "adjustProductInstanceSpecifications documents 3 errors named MISSING_PRODUCT_DETAILS",
    ],
    ["createPackageV2", "MISSING_BILLING_CYCLE", {}, "MISSING_BILLING_CYCLE needs the parameter productId (string)"],
    [
      "createPackageV2",
      "PRODUCT_LIMIT_EXCEEDED",
      { productId: "p", numberOfCurrentSubscriptions: "many" },
      "PRODUCT_LIMIT_EXCEEDED needs the parameter numberOfCurrentSubscriptions (integer)",
    ],
  ])("%s %s %j: throws", (operation, name, params, message) => {
    expect(() => make(operation, name, params)).toThrow(new TypeError(message));
  });
});

describe("toWire", () => {
  test("gives the response of the API", () => {
    const error = createError("createPackageV2", "PRODUCT_NOT_FOUND", {}, { requestId: "1.2" });
    expect(toWire(error)).toStrictEqual({
      status: 404,
      headers: { "content-type": "application/json", "x-wix-request-id": "1.2" },
      body: {
        message: "Product id not found in catalog.",
        details: { applicationError: { code: "PRODUCT_NOT_FOUND", description: "Product id not found in catalog." } },
      },
    } satisfies Wire);
  });

  test("puts parameters into the data if that is where they came from", () => {
    const error = createError(
      "createPackageV2",
      "INVALID_PRODUCTS",
      { productIds: ["a, b", "c"] },
      { paramsFrom: "data" },
    );
    expect(toWire(error).body).toMatchObject({
      details: { applicationError: { data: { productIds: ["a, b", "c"] } } },
    });
  });

  test.each(Object.entries(everyKind).filter(([, { status, kind }]) => status && kind !== "network"))(
    "is read back as the same error: %s",
    (name, error) => {
      const { attempts, totalDelayMs, ...sent } = error.toJSON();
      const { status, headers, body } = toWire(error)!;
      const read = decodeError({ operation: error.operation, status, headers, body: body as object });
      // The rest of a cut body is lost, and a message that the client made is not part of a response.
      const { rawLength, ...rest } = sent;
      const { message, ...known } = name === "decode, from the client" ? rest : { message: read.message, ...rest };
      expect(read).toMatchObject(known);
    },
  );

  test.each(Object.entries(everyKind).filter(([, { status }]) => !status))(
    "has nothing for an error without a response: %s",
    (_, error) => {
      expect(toWire(error)).toBeUndefined();
    },
  );
});
