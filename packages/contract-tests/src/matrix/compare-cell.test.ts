import { expect, test } from "vitest";
import type { ErrorCell, FailureCell, SuccessCell } from "./cell.ts";
import { compareCell, type Outcome, type OutcomeError } from "./compare-cell.ts";

const cell: ErrorCell = {
  kind: "error",
  operation: "sell",
  status: 428,
  example: "SOLD_OUT.some",
  code: "SOLD_OUT",
  variant: "some",
  template: "Only {left} of {names}.",
  message: "Only 2 of a, b.",
  params: { left: 2, names: ["a", "b"] },
  fix: "Order fewer.",
  body: {},
};

const error: OutcomeError = {
  kind: "api",
  known: true,
  operation: "sell",
  status: 428,
  code: "SOLD_OUT",
  variant: "some",
  message: "Only 2 of a, b.",
  params: { left: 2, names: { raw: "a, b", items: ["a", "b"] } },
};

const fieldsOf = (outcome: Outcome): string[] => compareCell(cell, outcome).map(({ field }) => field);

test("an error that is what the cell says has no differences", () => {
  expect(compareCell(cell, { ok: false, error })).toEqual([]);
});

test.each<[string, Partial<OutcomeError>, string[]]>([
  ["status", { status: 404 }, ["status"]],
  ["operation", { operation: "buy" }, ["operation"]],
  ["kind", { kind: "http" }, ["kind"]],
  ["listing", { known: false }, ["known"]],
  ["code", { code: "GONE" }, ["code"]],
  ["variant", { variant: "all" }, ["variant"]],
  ["missing variant", { variant: undefined }, ["variant"]],
  ["message", { message: "Gone." }, ["message"]],
  ["missing parameters", { params: undefined }, ["params"]],
  ["value of a parameter", { params: { ...error.params, left: "2" } }, ["params"]],
  ["order of a list", { params: { left: 2, names: { raw: "b, a", items: ["b", "a"] } } }, ["params"]],
  ["list that stayed a text", { params: { left: 2, names: { raw: "a, b" } } }, ["params"]],
  ["parameter too many", { params: { ...error.params, extra: 1 } }, ["params"]],
])("sees another %s", (_, change, fields) => {
  expect(fieldsOf({ ok: false, error: { ...error, ...change } })).toEqual(fields);
});

test("sees a success in the place of an error", () => {
  expect(fieldsOf({ ok: true, data: {}, response: { status: 200 } })).toContain("ok");
});

test("a success must have the very body and status", () => {
  const success: SuccessCell = { kind: "success", operation: "sell", status: 200, example: "sold", body: { id: 1 } };
  expect(compareCell(success, { ok: true, data: { id: 1 }, response: { status: 200 } })).toEqual([]);
  expect(compareCell(success, { ok: true, data: { id: 2 }, response: { status: 201 } })).toEqual([
    { field: "status", expected: 200, actual: 201 },
    { field: "data", expected: { id: 1 }, actual: { id: 2 } },
  ]);
});

test.each([
  [400, "validation"],
  [401, "auth"],
  [403, "auth"],
  [429, "rate-limit"],
  [503, "server"],
  [409, "http"],
])("a failure with status %i must arrive as %s", (status, kind) => {
  const failure: FailureCell = { kind: "failure", operation: "sell", status, example: "any", body: {} };
  const outcome = { kind, operation: "sell", status, message: "" };
  expect(compareCell(failure, { ok: false, error: outcome })).toEqual([]);
  expect(compareCell(failure, { ok: false, error: { ...outcome, kind: "api" } })).toHaveLength(1);
});
