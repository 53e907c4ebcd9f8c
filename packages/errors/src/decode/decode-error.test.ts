import { describe, expect, test } from "vitest";
import { catalogue } from "../catalogue/catalogue.ts";
import { decodeError } from "./decode-error.ts";
import { application } from "../testing/application.ts";
import { unionProblems } from "../testing/union-problems.ts";

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
    ["a code under 429", 429, unlisted, { kind: "api", known: false, retryable: true }],
    ["a code under 503", 503, unlisted, { kind: "api", known: false, retryable: true }],
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
    [
      "a status above those of HTTP, which RFC 9110 (15) takes for a 5xx",
      700,
      "",
      { kind: "server", status: 700, retryable: false },
    ],
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
    expect(error.message).toMatch(/^Product p+… \(\d+ characters\)$/);
    expect(error).toMatchObject({ params: { productId } });
  });

  test("of a code that is not listed 256 characters are kept", () => {
    const error = decodeError({ operation: "createPackageV2", status: 428, body: application("X".repeat(1000)) });
    expect(error).toMatchObject({ known: false, code: "X".repeat(256) });
  });
});

test("what a client has counted of a call is in its error; nothing is where nothing was counted", () => {
  const error = decodeError({ operation: "getPackage", status: 503, attempts: 1, totalDelayMs: 0 });
  expect(error).toMatchObject({ attempts: 1, totalDelayMs: 0 });
  const uncounted = decodeError({ operation: "getPackage", status: 503 });
  expect(uncounted).not.toHaveProperty("attempts");
  expect(uncounted).not.toHaveProperty("totalDelayMs");
});

test("an error value can be marked by tools; its parameters and violations are frozen", () => {
  const body = application("INVALID_PRODUCTS", "Invalid products: a, b.");
  const error = decodeError({ operation: "createPackageV2", status: 428, body });
  expect(Object.isExtensible(error)).toBe(true);
  expect("params" in error && Object.isFrozen(error.params)).toBe(true);
});
