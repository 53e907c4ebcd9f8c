import { describe, expect, test } from "vitest";
import { catalogue } from "./catalogue.ts";
import { decodeError } from "./decode-error.ts";
import { explanations } from "./generated/explanations.gen.ts";
import type { Operation } from "./operation-error.ts";
import { renderMessage } from "./render-message.ts";
import { unionProblems } from "./testing/union-problems.ts";

type Told = { readonly parameters: Readonly<Record<string, { readonly example: unknown }>>; readonly body: object };
const told: Readonly<Record<string, Told>> = explanations;

/** A documented error's example: what is sent, and what is to be read out of it. */
function exampleOf({ code, variant }: { code: string; variant?: string }): { body: object; params: object } {
  const { parameters, body } = told[variant ? `${code}.${variant}` : code]!;
  const params = Object.entries(parameters).map(([name, { example }]) => [
    name,
    Array.isArray(example) ? { raw: example.join(", "), items: example } : example,
  ]);
  return { body, params: Object.fromEntries(params) };
}

/** The body of an application error, as this API writes it. */
function application(code: unknown, description?: unknown, data?: unknown, message = description): object {
  return { message, details: { applicationError: { code, description, ...(data !== undefined && { data }) } } };
}

describe("every documented error", () => {
  test.each(
    catalogue.map((row, index) => [index + 1, row.operation, row.status, row.code, row.variant ?? "", row] as const),
  )("row %i: %s %i %s %s", (_index, operation, status, code, _variant, row) => {
    const { body, params } = exampleOf(row);
    const error = decodeError({ operation, status, headers: { "x-wix-request-id": "1.2" }, body });
    expect(error).toStrictEqual({
      kind: "api",
      known: true,
      operation,
      status,
      code,
      ...(row.variant && { variant: row.variant }),
      message: (body as { message: string }).message,
      params,
      paramsFrom: "message",
      requestId: "1.2",
      retryable: row.retry === "same-request",
      retry: row.retry,
      fix: row.fix,
      docsUrl: row.docsUrl,
    });
    const rows = catalogue.filter((each) => each.operation === operation);
    expect(unionProblems(error, rows)).toStrictEqual([]);
    for (const form of [
      JSON.stringify(body),
      `\uFEFF ${JSON.stringify(body)}\n`,
      new TextEncoder().encode(JSON.stringify(body)),
    ])
      expect(decodeError({ operation, status, headers: { "x-wix-request-id": "1.2" }, body: form })).toStrictEqual(
        error,
      );
  });

  test("there are 36 of them: 13, 20 and 3", () => {
    const count = (operation: Operation): number => catalogue.filter((row) => row.operation === operation).length;
    expect(count("createPackageV2")).toBe(13);
    expect(count("adjustProductInstanceSpecifications")).toBe(20);
    expect(count("unassignProductInstanceFromSite")).toBe(3);
    expect(catalogue).toHaveLength(36);
  });

  test.each(catalogue.map((row) => [row.operation, row.code, row.variant ?? "", row] as const))(
    "%s %s %s is read with backticks around the values, or none of the text as it should be",
    (operation, code, _variant, row) => {
      const { params } = exampleOf(row);
      const marked = Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          `\`${typeof value === "object" ? (value as { raw: string }).raw : value}\``,
        ]),
      );
      const body = application(code, renderMessage(row, marked));
      expect(decodeError({ operation, status: row.status, body })).toMatchObject({
        ...(row.variant && { variant: row.variant }),
        params,
      });

      const reworded = decodeError({
        operation,
        status: row.status,
        body: application(code, "Something else altogether"),
      });
      const single = catalogue.filter((each) => each.operation === operation && each.code === code).length === 1;
      expect(reworded).toMatchObject({ kind: "api", known: true, code, message: "Something else altogether" });
      expect("params" in reworded).toBe(single && Object.keys(row.params).length === 0);
      expect("variant" in reworded).toBe(single && row.variant !== undefined);
      expect("fix" in reworded).toBe(single || code === "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS");
    },
  );

  test("the words that stand in backticks in the documentation are read with and without them", () => {
    const operation = "adjustProductInstanceSpecifications";
    const read = (text: string): unknown =>
      decodeError({ operation, status: 428, body: application("MISSING_PRODUCT_DETAILS", text) });
    expect(
      read("You haven't provided `cycleDuration`. The field is required for`RECURRING` billing types."),
    ).toMatchObject({ variant: "cycleDuration" });
    expect(read("You haven't provided `billingInfo`.")).toMatchObject({ variant: "billingInfo", params: {} });
    expect(read("You haven't provided catalogProductId.")).toMatchObject({ variant: "catalogProductId", params: {} });
  });
});

describe("where the parameters come from", () => {
  const message = "Limit for product m exceeded, number of current subscriptions 1.";
  const read = (data: unknown, text: unknown = message): unknown =>
    decodeError({ operation: "createPackageV2", status: 428, body: application("PRODUCT_LIMIT_EXCEEDED", text, data) });

  test("the data wins over the message", () => {
    const params = { productId: "d", numberOfCurrentSubscriptions: 9 };
    expect(read(params)).toMatchObject({ params, paramsFrom: "data" });
    expect(read({ productId: "d", numberOfCurrentSubscriptions: "9" })).toMatchObject({ params, paramsFrom: "data" });
    expect(read({ productId: "d", numberOfCurrentSubscriptions: "9" }, "Reworded")).toMatchObject({
      params,
      paramsFrom: "data",
      message: "Reworded",
    });
    expect(read({ productId: "d", numberOfCurrentSubscriptions: 9 }, undefined)).toMatchObject({
      params,
      paramsFrom: "data",
    });
  });

  test("a parameter that is not in the data, or of another type there, is taken from the message", () => {
    expect(read({ productId: "d" })).toMatchObject({
      params: { productId: "d", numberOfCurrentSubscriptions: 1 },
      paramsFrom: "message",
    });
    expect(read({ productId: 5, numberOfCurrentSubscriptions: 9 })).toMatchObject({
      params: { productId: "m", numberOfCurrentSubscriptions: 9 },
      paramsFrom: "message",
    });
    expect(read({ numberOfCurrentSubscriptions: 9.5 })).toMatchObject({
      params: { productId: "m", numberOfCurrentSubscriptions: 1 },
    });
    expect(read(null)).toMatchObject({ params: { productId: "m", numberOfCurrentSubscriptions: 1 } });
    expect(read({})).toMatchObject({ paramsFrom: "message" });
  });

  test("all are absent if one can be read nowhere", () => {
    expect(read({ productId: "d" }, "Reworded")).not.toHaveProperty("params");
    expect(read({ productId: "d" }, "Reworded")).not.toHaveProperty("paramsFrom");
  });

  test("a list in the data is a list", () => {
    const body = application("INVALID_PRODUCTS", "Invalid products: List(a, b).", { productIds: ["a", "b"] });
    expect(decodeError({ operation: "createPackageV2", status: 428, body })).toMatchObject({
      params: { productIds: { raw: "a, b", items: ["a", "b"] } },
      paramsFrom: "data",
    });
  });

  test("data never tells which of several messages it is", () => {
    const body = application("INCOMPATIBLE_PRODUCT_INSTANCE_STATUS", "Reworded", {
      instanceId: "i",
      status: "CANCELED",
    });
    const error = decodeError({ operation: "adjustProductInstanceSpecifications", status: 428, body });
    expect(error).toMatchObject({ known: true, retry: "after-change" });
    expect(error).not.toHaveProperty("variant");
    expect(error).not.toHaveProperty("params");
  });

  test("the message is looked for in each place that may have it", () => {
    const text = "Product p must receive a cycle upon creating.";
    const body = application("MISSING_BILLING_CYCLE", "Precondition failed", undefined, text);
    expect(decodeError({ operation: "createPackageV2", status: 428, body })).toMatchObject({
      message: text,
      params: { productId: "p" },
    });
  });
});

describe("which kind it is", () => {
  const operation = "createPackageV2";
  const documented = application("PRODUCT_NOT_FOUND", "Product id not found in catalog.");
  const unlisted = application("BRAND_NEW", "New.");
  const invalid = {
    message: "bad",
    details: {
      validationError: {
        fieldViolations: [{ field: "a.b", description: "must be", violatedRule: "MAX", data: { threshold: 5 } }],
      },
    },
  };

  test.each([
    ["a documented code under its status", 404, documented, { kind: "api", known: true }],
    [
      "a documented code under another status",
      428,
      documented,
      { kind: "api", known: false, code: "PRODUCT_NOT_FOUND" },
    ],
    [
      "a code that is not listed",
      428,
      unlisted,
      { kind: "api", known: false, code: "BRAND_NEW", message: "New.", retryable: false },
    ],
    ["a code under 401", 401, unlisted, { kind: "api", known: false, status: 401 }],
    ["a code under 429", 429, unlisted, { kind: "api", known: false, retryable: false }],
    ["a code under 503", 503, unlisted, { kind: "api", known: false, retryable: false }],
    ["a code under a redirect", 302, unlisted, { kind: "api", known: false }],
    [
      "violations",
      400,
      invalid,
      {
        kind: "validation",
        message: "bad",
        violations: [{ field: "a.b", description: "must be", rule: "MAX", data: { threshold: 5 } }],
      },
    ],
    ["violations under 401", 401, invalid, { kind: "validation", status: 401 }],
    ["401", 401, { message: "who?" }, { kind: "auth", message: "who?", retryable: false }],
    ["403", 403, "", { kind: "auth", retryable: false }],
    ["429", 429, "", { kind: "rate-limit", retryable: true }],
    [
      "500",
      500,
      { message: "", details: {} },
      { kind: "server", retryable: false, message: "createPackageV2 failed (HTTP 500)" },
    ],
    ["501", 501, "", { kind: "server", retryable: false }],
    [
      "502 with a page",
      502,
      "<html>Bad gateway</html>",
      { kind: "server", retryable: true, raw: "<html>Bad gateway</html>" },
    ],
    ["503", 503, "", { kind: "server", retryable: true }],
    ["504", 504, "", { kind: "server", retryable: true }],
    ["400 without an explanation", 400, "nope", { kind: "http", raw: "nope", retryable: false }],
    ["409", 409, [], { kind: "http", raw: "[]" }],
    ["a redirect", 302, "", { kind: "http", status: 302 }],
    ["1xx", 100, "", { kind: "http", status: 100 }],
    ["a status that does not exist", 700, "", { kind: "http", status: 700 }],
    ["no status", Number.NaN, "", { kind: "http", status: 0 }],
    [
      "200 with a body that was not promised",
      200,
      "<html>",
      { kind: "decode", status: 200, raw: "<html>", retryable: false },
    ],
    [
      "204",
      204,
      "",
      { kind: "decode", status: 204, message: "createPackageV2 succeeded, but its answer cannot be read (HTTP 204)" },
    ],
    ["an error's body under 200", 200, documented, { kind: "decode", status: 200 }],
  ])("%s", (_, status, body, expected) => {
    const error = decodeError({ operation, status, body });
    expect(error).toMatchObject({ operation, ...expected });
    expect(
      unionProblems(
        error,
        catalogue.filter((row) => row.operation === operation),
      ),
    ).toStrictEqual([]);
  });

  test("how long to wait is kept where the API says it", () => {
    expect(decodeError({ operation, status: 429, headers: { "retry-after": "3" } })).toMatchObject({
      retryAfterMs: 3000,
    });
    expect(decodeError({ operation, status: 503, headers: { "retry-after": "3" } })).toMatchObject({
      retryAfterMs: 3000,
    });
    expect(decodeError({ operation, status: 429, headers: { "retry-after": "soon" } })).not.toHaveProperty(
      "retryAfterMs",
    );
  });

  test("a code of another operation is not listed", () => {
    const body = application(
      "MISSING_SITE_ID",
      "You must provide a siteId to unassign product instance i from a site.",
    );
    expect(decodeError({ operation: "createPackageV2", status: 428, body })).toMatchObject({
      known: false,
      code: "MISSING_SITE_ID",
    });
    expect(decodeError({ operation: "getPackage", status: 428, body })).toMatchObject({ known: false });
    expect(decodeError({ operation: "unassignProductInstanceFromSite", status: 428, body })).toMatchObject({
      known: true,
      params: { productInstanceId: "i" },
    });
  });

  test("a code goes before violations", () => {
    const details = { applicationError: { code: "BRAND_NEW" }, validationError: invalid.details.validationError };
    const error = decodeError({ operation, status: 400, body: { details } });
    expect(error).toMatchObject({ kind: "api", known: false });
    expect(error).not.toHaveProperty("violations");
  });

  test("violations that are none make no validation error; members of other types are left out", () => {
    const read = (fieldViolations: unknown): unknown =>
      decodeError({ operation, status: 400, body: { details: { validationError: { fieldViolations } } } });
    for (const none of [[], [1, null, "x"], {}, "x", [{}], [{ field: 1, description: null }]])
      expect(read(none)).toMatchObject({ kind: "http" });
    expect(read([{ field: "a", description: 5, violatedRule: {}, ruleName: "mine", data: null }, 7])).toMatchObject({
      kind: "validation",
      violations: [{ field: "a", description: "", ruleName: "mine" }],
    });
  });
});

describe("the bounds", () => {
  test("of a body that is not understood 16,384 characters are kept, with its full length", () => {
    const error = decodeError({ operation: "getPackage", status: 500, body: "x".repeat(100_000) });
    expect(error).toMatchObject({ raw: "x".repeat(16_384), rawLength: 100_000 });
    expect(decodeError({ operation: "getPackage", status: 500, body: "x".repeat(16_384) })).not.toHaveProperty(
      "rawLength",
    );
  });

  test("of a message 16,384 characters are kept; its parameters are whole", () => {
    const productId = "p".repeat(100_000);
    const body = application("MISSING_BILLING_CYCLE", `Product ${productId} must receive a cycle upon creating.`);
    const error = decodeError({ operation: "createPackageV2", status: 428, body });
    expect(error.message).toHaveLength(16_384);
    expect(error).toMatchObject({ params: { productId } });
  });

  test("of a code that is not listed 256 characters are kept", () => {
    const error = decodeError({ operation: "createPackageV2", status: 428, body: application("X".repeat(1000)) });
    expect(error).toMatchObject({ known: false, code: "X".repeat(256) });
  });
});

test("an error value is frozen, parameters and violations included", () => {
  const body = application("INVALID_PRODUCTS", "Invalid products: a, b.");
  const error = decodeError({ operation: "createPackageV2", status: 428, body });
  expect(Object.isFrozen(error)).toBe(true);
  expect("params" in error && Object.isFrozen(error.params)).toBe(true);
});
