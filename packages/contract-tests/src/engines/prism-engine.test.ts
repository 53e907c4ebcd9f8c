import { expect, test } from "vitest";
import { contractOf } from "../contract/contract.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { createPrismEngine } from "./prism-engine.ts";
import { wireRequest } from "./wire-request.ts";

const { openapi, request } = contractOf(resellersContract, "createPackageV2");
const headers = { authorization: "key", "wix-account-id": "account" };
const prism = await createPrismEngine(openapi);
const asking = (prefer: string): ReturnType<typeof prism> => prism(wireRequest(request, { ...headers, prefer }));

test("answers with the named example of a status", async () => {
  const answer = await asking("code=428, example=PRODUCT_LIMIT_EXCEEDED");
  expect(answer).toMatchObject({ status: 428, violations: [] });
  expect(answer.text).toContain("PRODUCT_LIMIT_EXCEEDED");
  expect(answer.headers["content-type"]).toBe("application/json");
});

test("after a semicolon it silently answers with the first example, which is why nothing writes one", async () => {
  const answer = await asking("code=428; example=INVALID_PRODUCTS");
  expect(answer.status).toBe(428);
  expect(answer.text).not.toContain("INVALID_PRODUCTS");
});

test.each([
  ["an unknown example", "code=428, example=unknown"],
  ["an unknown status", "code=418, example=teapot"],
  ["a code that is no number", "code=teapot"],
])("says that it made up its answer to %s", async (_, prefer) => {
  expect((await asking(prefer)).madeUp).toContain("https://stoplight.io/prism/errors#");
});

test("says that it made up its answer for a path that nobody described", async () => {
  const answer = await prism({ ...wireRequest(request, headers), path: "/nowhere" });
  expect(answer).toMatchObject({ status: 404, headers: { "content-type": "application/problem+json" } });
  expect(answer.madeUp).toContain("NO_PATH_MATCHED_ERROR");
});

test("refuses an invalid request before it looks at what is preferred", async () => {
  const answer = await prism({ ...wireRequest(request, { ...headers, prefer: "code=428" }), body: "{}" });
  expect(answer.status).toBe(400);
  expect(answer.violations.join()).toContain("products");
});
