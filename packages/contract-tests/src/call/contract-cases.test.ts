import { createResellersClient } from "@resellers-sdk/client";
import { expect, test } from "vitest";
import { clientCall } from "./client-call.ts";
import { contractCases } from "./contract-cases.ts";
import { matrix } from "../generated/matrix.gen.ts";

for (const { name, run } of contractCases()) {
  test(`a test of the user's own proves ${name}`, async () => {
    await expect(run()).resolves.toBeUndefined();
  });
}

test("there is one case for each cell that is asked for", () => {
  expect(contractCases()).toHaveLength(matrix.length);
  const chosen = contractCases({ operations: ["getPackage"], only: ["503"] });
  expect(chosen.map(({ name }) => name)).toEqual(["getPackage 503 unavailable"]);
});

test("a wrapper that loses the code fails, with what is different", async () => {
  const [one] = contractCases({
    only: ["PRODUCT_LIMIT_EXCEEDED"],
    call: (options) => {
      const call = clientCall(options.baseUrl, options);
      return async (...args) => {
        const outcome = await call(...args);
        return outcome.ok ? outcome : { ok: false, error: { ...outcome.error, code: "UNKNOWN" } };
      };
    },
  });
  await expect(one?.run()).rejects.toThrow(
    'createPackageV2 428 PRODUCT_LIMIT_EXCEEDED is not what the contract says\n  code: expected "PRODUCT_LIMIT_EXCEEDED", got "UNKNOWN"',
  );
});

test("a client of one's own is called with the fetch that it is given", async () => {
  const credentials = { apiKey: "key", accountId: "00000000-0000-4000-8000-000000000000" };
  const [one] = contractCases({
    operations: ["getPackage"],
    only: ["200"],
    call: ({ fetch, baseUrl }) => {
      const client = createResellersClient({ ...credentials, baseUrl, fetch });
      return async (_, input, headers) => client.getPackage({ id: String(input["id"]) }, { headers });
    },
  });
  await expect(one?.run()).resolves.toBeUndefined();
});
