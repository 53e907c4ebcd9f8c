import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createResellersClient, type ResellersClient } from "@resellers-sdk/client";
import { type Cell, matrix, type MockServer, openapi, preferOf, startPrism } from "@resellers-sdk/contract-tests";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listPackages } from "./list-packages.ts";
import { floatProductInstance, moveProductInstance } from "./move-product-instance.ts";
import { provisionPlan } from "./provision-plan.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await startPrism(openapi);
});
afterAll(() => mock.close());

const accountId = "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20";
const siteId = "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44";
const instanceId = "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55";
const packageId = "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66";
// What the mock gives to whoever reads a package.
const listedPackageId = "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20";
const listedInstanceId = "2e9c7a5b-3f81-4d06-b4e2-6a0d8c5f7b39";
const order = {
  catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
  siteId,
  countryCode: "BR",
  number: "order-2041",
};

/** A client to which the mock server gives the answer of a cell. */
function answering(cell?: Cell): ResellersClient {
  const headers = cell && { prefer: preferOf(cell) };
  return createResellersClient({ apiKey: "IST.example", accountId, baseUrl: mock.url, headers, retry: false });
}

/** Runs an example as its users do: as a program. */
async function run(...args: readonly string[]): Promise<string> {
  const env = { ...process.env, WIX_API_KEY: "IST.example", WIX_ACCOUNT_ID: accountId, RESELLERS_BASE_URL: mock.url };
  const options = { cwd: import.meta.dirname, env };
  return (await promisify(execFile)(process.execPath, ["--conditions=@resellers-sdk/source", ...args], options)).stdout;
}

describe("provision-plan", () => {
  test("provisions a plan", async () => {
    const { catalogProductId, countryCode, number } = order;
    expect(await run("provision-plan.ts", catalogProductId, siteId, countryCode, number)).toMatch(
      /^Provisioned as package [\da-f-]{36}\.\n$/,
    );
  });

  const failures = matrix.filter(({ operation, kind }) => operation === "createPackageV2" && kind !== "success");

  test.each(failures.map((cell) => [`${cell.status} ${cell.example}`, cell] as const))(
    "says what to do about %s",
    async (_, cell) => {
      const said = await provisionPlan(answering(cell), order);
      expect(said).not.toContain("undefined");
      expect(said).not.toMatch(/^Provisioned|^Unexpected|newer than this program/);
    },
  );

  test("knows a way out of each documented failure that is its own", async () => {
    const said = await Promise.all(
      failures.filter(({ kind }) => kind === "error").map((cell) => provisionPlan(answering(cell), order)),
    );
    expect(new Set(said).size).toBe(said.length);
  });
});

describe("move-product-instance", () => {
  test("moves an instance", async () => {
    expect(await run("move-product-instance.ts", packageId, instanceId, siteId)).toBe(
      `${instanceId} is on ${siteId}.\n`,
    );
  });

  test("says where the instance is after a failure", async () => {
    const lost = answering();
    const said = await moveProductInstance(
      {
        ...lost,
        assignProductInstanceToSite: answering(
          matrix.find(({ operation, status }) => operation === "assignProductInstanceToSite" && status === 403),
        ).assignProductInstanceToSite,
      },
      { packageId: listedPackageId, instanceId: listedInstanceId, siteId },
    );
    expect(said).toContain(`${listedInstanceId} is on ${siteId}: `);
  });

  test("takes an instance off its site, also one that is on none", async () => {
    await floatProductInstance(answering(), instanceId);
    await floatProductInstance(answering(matrix.find(({ example }) => example === "MISSING_SITE_ID")), instanceId);
    const failing = answering(
      matrix.find(({ operation, status }) => operation === "unassignProductInstanceFromSite" && status === 404),
    );
    await expect(floatProductInstance(failing, instanceId)).rejects.toMatchObject({
      cause: { code: "ACCOUNT_NOT_FOUND" },
    });
  });
});

describe("list-packages", () => {
  test("prints a line for each package", async () => {
    expect(await run("list-packages.ts", accountId)).toBe(
      `${listedPackageId} order-2040 ENABLED, CANCELED, FAILED (DELIVERY_TIMEOUT)\n`,
    );
  });

  test("throws when a page cannot be read", async () => {
    const cell = matrix.find(({ operation, status }) => operation === "queryPackages" && status === 401);
    await expect(listPackages(answering(cell), accountId).next()).rejects.toMatchObject({
      kind: "auth",
      error: { status: 401 },
    });
  });
});
