import { expect, test } from "vitest";
import { decodeError } from "./decode/decode-error.ts";
import { decodeUndocumented, decodeWith } from "./decoder.ts";
import { createPackageV2Errors, getPackageErrors } from "./tables.ts";
import { application } from "./testing/application.ts";
import { unionProblems } from "./testing/union-problems.ts";

const limit = application("PRODUCT_LIMIT_EXCEEDED", "Limit for product a exceeded, current subscriptions 3.");
const violation = { field: "id", description: "bad", violatedRule: "FORMAT" };
const responses: readonly (readonly [what: string, status: number, body: object | string])[] = [
  ["a code that another operation documents", 428, limit],
  ["a code that nobody documents", 409, application("BRAND_NEW", "New.")],
  ["violations", 400, { message: "bad", details: { validationError: { fieldViolations: [violation] } } }],
  ["401", 401, ""],
  ["429", 429, ""],
  ["HTML", 502, "<html>"],
  ["nothing under a status that nobody knows", 418, ""],
];

test.each(responses)("an operation without documented errors is decoded alike in all ways: %s", (_, status, body) => {
  const input = { operation: "getPackage", status, body, headers: { "x-wix-request-id": "1.2" }, attempts: 2 } as const;
  const error = decodeUndocumented(input);
  expect(error).toStrictEqual(decodeError(input));
  expect(error).toStrictEqual(decodeWith(getPackageErrors, input));
  expect(unionProblems(error, [])).toStrictEqual([]);
});

test.each(responses)("an operation with documented errors is decoded alike in both ways: %s", (_, status, body) => {
  const input = { operation: "createPackageV2", status, body } as const;
  expect(decodeWith(createPackageV2Errors, input)).toStrictEqual(decodeError(input));
});

test("what needs to be documented to be known is unknown without the documentation", () => {
  const input = { operation: "createPackageV2", status: 428, body: limit } as const;
  expect(decodeError(input)).toMatchObject({ kind: "api", known: true });
  expect(decodeUndocumented(input)).toMatchObject({ kind: "api", known: false, code: "PRODUCT_LIMIT_EXCEEDED" });
});
