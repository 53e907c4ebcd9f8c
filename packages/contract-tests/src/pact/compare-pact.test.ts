import { expect, test } from "vitest";
import { contractOf } from "../contract/contract.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { pathOf } from "../matrix/example-request.ts";
import { comparePact } from "./compare-pact.ts";
import type { PactFile } from "./pact-file.ts";

const { openapi, request } = contractOf(resellersContract, "createPackageV2");
const json = { "content-type": "application/json" };
const headers = { ...json, authorization: "key", "wix-account-id": "account" };
const good = { message: "", details: { applicationError: { code: "PRODUCT_LIMIT_EXCEEDED", description: "" } } };

/** The deviations from the description of a pact with one interaction. */
async function problemsOf(status: number, body: object, path: string = pathOf(request)): Promise<string> {
  const pact: PactFile = {
    consumer: { name: "a" },
    provider: { name: "b" },
    metadata: { pactSpecification: { version: "2.0.0" } },
    interactions: [
      {
        description: "create",
        request: { method: "POST", path, headers, body: request.body },
        response: { status, headers: json, body },
      },
    ],
  };
  return [...(await comparePact(openapi, pact)).values()].flat().join("\n");
}

test("an answer that the description has lies inside of it", async () => {
  expect(await problemsOf(428, good)).toBe("");
});

test.each<[string, Parameters<typeof problemsOf>, string]>([
  ["an undocumented status", [418, good], "response.status.unknown"],
  ["a body of another form", [428, { ...good, message: 1 }], "response.body.incompatible"],
  [
    "a renamed code, because the description pins the codes of each status",
    [428, { ...good, details: { applicationError: { code: "LIMIT_EXCEEDED", description: "" } } }],
    "response.body.incompatible",
  ],
  ["a path that nobody described", [428, good, "/nowhere"], "request.path-or-method.unknown"],
])("sees %s", async (_, answer, problem) => {
  expect(await problemsOf(...answer)).toContain(problem);
});
