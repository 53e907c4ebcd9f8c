import { expect, test } from "vitest";
import { requests } from "../generated/requests.gen.ts";
import { pathOf } from "../matrix/example-request.ts";
import { operationMatcher } from "./match-operation.ts";

const match = operationMatcher(requests);

test.each(Object.entries(requests))("the example request of %s is for that operation", (operation, request) => {
  expect(match(request.method.toUpperCase(), pathOf(request))?.operation).toBe(operation);
});

test("a literal part of a path wins over a parameter in its place", () => {
  const path = "/resellers/v1/packages/product-instances/a%2Fb/";
  expect(match("PATCH", `${path}unassign`)?.operation).toBe("unassignProductInstanceFromSite");
  expect(match("PATCH", `${path}site-1`)).toEqual({
    operation: "assignProductInstanceToSite",
    parameters: { instanceId: "a/b", siteId: "site-1" },
  });
});

test.each([
  ["GET", "/nowhere"],
  ["PUT", "/resellers/v1/packages"],
  ["GET", "/resellers/v1/packages/"],
])("%s %s is for no operation", (method, path) => {
  expect(match(method, path)).toBeUndefined();
});
