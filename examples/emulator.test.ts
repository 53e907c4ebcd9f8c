import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createResellersClient, type ResellersClient } from "@resellers-sdk/client";
import { createEmulator, defaultIds } from "@resellers-sdk/emulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listPackages } from "./list-packages.ts";
import { floatProductInstance, moveProductInstance } from "./move-product-instance.ts";
import { provisionPlan } from "./provision-plan.ts";

const { accounts, sites, products, packages, instances } = defaultIds;
const accountId = accounts.reseller;
const source = "--conditions=@resellers-sdk/source";

/** A client of a fresh emulator in this process. */
function fresh(): ResellersClient {
  return createResellersClient({
    apiKey: "any-key-will-do",
    accountId,
    fetch: createEmulator({ clock: "manual" }).fetch,
  });
}

describe("the programs, against the emulator's command", () => {
  const bin = fileURLToPath(new URL("node_modules/@resellers-sdk/emulator/bin/resellers-emulator.js", import.meta.url));
  const stop: (() => Promise<unknown>)[] = [];
  let url = "";
  beforeAll(async () => {
    const child = spawn(process.execPath, [source, bin, "--port", "0", "--quiet"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(child, "exit");
    stop.push(() => (child.kill(), ended));
    [url] = (await once(createInterface({ input: child.stdout }), "line")) as [string]; // A line is a text.
  });
  afterAll(() => Promise.all(stop.map((each) => each())));

  async function run(...args: readonly string[]): Promise<string> {
    const env = { ...process.env, WIX_API_KEY: "any-key-will-do", WIX_ACCOUNT_ID: accountId, RESELLERS_BASE_URL: url };
    const options = { cwd: import.meta.dirname, env };
    return (await promisify(execFile)(process.execPath, [source, ...args], options)).stdout;
  }

  test("an order is provisioned once, however often it is run; then it is listed, and moved", async () => {
    const order = [products.plan, sites.empty, "BR", "order-3000"];
    const said = await run("provision-plan.ts", ...order);
    const [, id = ""] = /^Provisioned as package ([\da-f-]{36})\.\n$/.exec(said) ?? [];
    expect(await run("provision-plan.ts", ...order)).toBe(said);

    const lines = (await run("list-packages.ts", accountId)).split("\n").filter((line) => line.includes("order-3000"));
    expect(lines).toEqual([`${id} order-3000 PENDING`]);

    const move = [packages.order2041, instances.planOnShop, sites.domainOnly] as const;
    expect(await run("move-product-instance.ts", ...move)).toBe(`${instances.planOnShop} is on ${sites.domainOnly}.\n`);
    const client = createResellersClient({ apiKey: "any-key-will-do", accountId, baseUrl: url });
    const moved = await client.getPackage({ id: packages.order2041 }).orThrow();
    expect(moved.package.productInstances).toMatchObject([{ siteId: sites.domainOnly }]);
  });
});

describe("provision-plan", () => {
  test.each([
    ["a product that is in no catalogue", { catalogProductId: sites.empty }, "The catalog has no such plan."],
    ["a product without settings", { catalogProductId: products.withoutSettings }, "The plan is not set up for sale."],
    ["a product that is not sold", { catalogProductId: products.notSold }, "The plan cannot be sold."],
    ["a product at its limit", { catalogProductId: products.limited }, "The customer has 3 of this plan already."],
    ["a site with a plan", { siteId: sites.shop }, "The site has a plan of this type."],
    ["a domain for a site without a plan", { catalogProductId: products.domain }, "The site does not qualify"],
    ["another account's site", { siteId: sites.customers }, "The site is not the customer's."],
    ["a product that is not billed by the year", { catalogProductId: products.monthly }, "The plan is billed by "],
  ])("says what to do about %s", async (_, part, advice) => {
    const order = { catalogProductId: products.plan, siteId: sites.empty, countryCode: "BR", number: "order-3000" };
    expect(await provisionPlan(fresh(), { ...order, ...part })).toContain(advice);
  });
});

describe("move-product-instance", () => {
  test("says where the instance is after a failure", async () => {
    const move = { packageId: packages.order2041, instanceId: instances.planOnShop, siteId: sites.customers };
    const said = await moveProductInstance(fresh(), move);
    expect(said).toContain(`${instances.planOnShop} is on ${sites.shop}: `);
  });

  test("takes an instance off its site, also one that is on none by now", async () => {
    const resellers = fresh();
    for (let turn = 0; turn < 2; turn++) await floatProductInstance(resellers, instances.planOnShop);
    const { package: read } = await resellers.getPackage({ id: packages.order2041 }).orThrow();
    expect(read.productInstances?.map(({ siteId }) => siteId)).toEqual([undefined]);
  });
});

test("list-packages prints a line for each package of the account, and none of its sub-accounts", async () => {
  const lines = await Array.fromAsync(listPackages(fresh(), accountId));
  expect(lines).toContain(`${packages.order2040} order-2040 ENABLED, CANCELED, FAILED (DELIVERY_TIMEOUT)`);
  const external = lines.map((line) => line.split(" ")[1]);
  expect(external.toSorted()).toEqual(Array.from({ length: 9 }, (_, index) => `order-${2040 + index}`));
});
