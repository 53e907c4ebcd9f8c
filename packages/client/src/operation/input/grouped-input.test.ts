import { expect, test } from "vitest";
import type { Descriptor, SortedInput } from "../../call/descriptor.ts";
import { refuse } from "../../settings/refusal.ts";
import { groupedInput } from "./grouped-input.ts";
import { headerParameters } from "./header-parameters.ts";

const operation: Descriptor = {
  id: "getPackage",
  method: "PUT",
  path: "/{id}",
  pathParameters: ["id"],
  queryParameters: ["id", "limit"],
  takeHeaders: headerParameters(["id", "X-Tenant"]),
};

const sorted = (sort: ReturnType<typeof groupedInput>, input: Record<string, unknown>): SortedInput =>
  refuse((complain) => sort(operation, input, complain));

test("parameters of one name go to the place of their group", () => {
  const input = { id: "p", query: { id: "q", limit: 1 }, header: { id: "h" }, other: "b" };
  expect(sorted(groupedInput("query", "header"), input)).toEqual({
    params: { path: { id: "p" }, query: { id: "q", limit: 1 } },
    headers: { id: "h" },
    members: { other: "b" },
  });
});

test("a group that is left out is empty, and a part that is no group stays flat", () => {
  expect(sorted(groupedInput("header"), { id: "p", limit: 2 })).toMatchObject({
    params: { path: { id: "p" }, query: { limit: 2 } },
    headers: {},
  });
});

test("what belongs to no group is refused with its place", () => {
  expect(() => sorted(groupedInput("query"), { query: { lmit: 1 } })).toThrow(
    "query.lmit is no parameter of getPackage",
  );
  expect(() => sorted(groupedInput("header"), { header: "a" })).toThrow("header must be an object with the header");
});
