import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createResellersClient } from "@resellers-sdk/client";
import { recordTraffic } from "@resellers-sdk/client/record";
import { auditFiles, resellersContract, type Unknown } from "@resellers-sdk/contract-tests";
import { createEmulator, defaultIds } from "@resellers-sdk/emulator";
import { InvalidSpecError } from "@resellers-sdk/generator/diagnostics";
import { generate } from "@resellers-sdk/generator/generate";
import { readApi } from "@resellers-sdk/generator/read-api";
import { readDocument } from "@resellers-sdk/generator/read-document";
import { expect, onTestFinished, test } from "vitest";
import { main } from "../src/main.ts";
import { api, repository } from "./example-api.ts";

const { accounts, products, sites, instances } = defaultIds;

/** A copy of the description in a folder of its own, and room for recordings. */
async function copyOfDescription(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "drift-traffic-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const filter = (file: string): boolean => !file.includes("node_modules");
  await cp(path.join(repository, "spec"), path.join(folder, "spec"), { recursive: true, filter });
  await mkdir(path.join(folder, "tools/drift"), { recursive: true });
  return folder;
}

async function drift(folder: string, ...args: string[]): Promise<{ readonly code: number; readonly text: string }> {
  const output: string[] = [];
  const put = (text: string): void => void output.push(text);
  const code = await main(args, { repository: folder, folder, out: put, err: put });
  return { code, text: output.join("\n") };
}

type Change = (status: number, body: string) => readonly [status: number, body: string];

/** Records a session with the emulator, some of whose answers are changed on their way. */
async function recordSession(file: string, change: Change = (status, body) => [status, body]): Promise<void> {
  const emulator = createEmulator({ clock: "manual" });
  const recording = recordTraffic(async (url, init) => {
    const response = await emulator.fetch(url, init);
    const [status, body] = change(response.status, await response.text());
    return new Response(body, { status, headers: response.headers });
  });
  const resellers = createResellersClient({
    apiKey: "the-key-of-ours",
    accountId: accounts.reseller,
    fetch: recording.fetch,
  });
  const billingInfo = { type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } } as const;
  const order = (catalogProductId: string) =>
    resellers.createPackageV2({
      externalId: "order-77",
      products: [{ catalogProductId, countryCode: "DE", billingInfo }],
    });
  const created = await order(products.plan);
  await order(products.limited);
  await order(products.notSold);
  const id = created.ok ? (created.data.package.id ?? "") : "";
  await resellers.getPackage({ id });
  await resellers.queryPackages({ query: {} });
  await resellers.updatePackageExternalId({ packageId: id, externalId: "order-78" });
  const unknown = "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c99";
  await resellers.adjustProductInstanceSpecifications({ instanceId: unknown, catalogProductId: products.biggerPlan });
  await resellers.adjustProductInstanceSpecifications({
    instanceId: instances.planOnShop,
    catalogProductId: products.notSold,
  });
  await resellers.unassignProductInstanceFromSite({ instanceId: unknown });
  await resellers.assignProductInstanceToSite({ instanceId: instances.floating, siteId: sites.empty });
  await resellers.cancelPackage({ id });
  await writeFile(file, JSON.stringify(await recording.har()));
}

/** An unlisted code, a reworded text and a new field. */
const threeThings: Change = (status, body) => [
  status,
  body
    .replaceAll("PRODUCT_LIMIT_EXCEEDED", "QUOTA_EXCEEDED")
    .replaceAll(/Limit for product (\S+) exceeded[^"]*/g, "The quota of product $1 is used up.")
    .replaceAll("Invalid products: ", "These products are invalid: ")
    .replaceAll('"countryCode":"DE"', '"countryCode":"DE","renewal":true'),
];

test("a session is known; three things that changed are found, proposed, generated and judged", async () => {
  const folder = await copyOfDescription();
  const file = path.join(folder, "session.har");
  await recordSession(file);
  expect(await auditFiles(resellersContract, [file])).toMatchObject({ compared: 11, skipped: 0, unknown: [] });
  expect(await drift(folder, "--traffic", "session.har")).toEqual({
    code: 0,
    text: expect.stringContaining("drift: same"),
  });

  await recordSession(file, threeThings);
  const { unknown } = await auditFiles(resellersContract, [file]);
  const print = ({ kind, operation }: Unknown): string => `${kind} ${operation}`;
  expect(new Set(unknown.map(print))).toEqual(
    new Set([
      "code createPackageV2",
      "text createPackageV2",
      "text adjustProductInstanceSpecifications",
      "member createPackageV2",
      "member getPackage",
      "member queryPackages",
      "member updatePackageExternalId",
      "member cancelPackage",
    ]),
  );

  const run = await drift(folder, "--traffic", "session.har", "--propose");
  expect(run.code).toBe(1);
  expect(run.text).toContain("spec/errors/QUOTA_EXCEEDED.yaml needs a `fix` in your own words");
  expect(run.text).toMatch(/getPackage answers 200: package.productInstances.renewal .*: declare the member/);
  expect(run.text).toMatch(/code added[^]*message/);
  expect(run.text).toMatch(/^errors\s+minor$/m);
  const read = (name: string): Promise<string> => readFile(path.join(folder, "spec", name), "utf8");
  expect(await read("errors/INVALID_PRODUCTS.yaml")).toContain("These products are invalid: {productIds}.");
  expect(await read("paths/createPackageV2/operation.yaml")).toMatch(
    /errors\/\S+\n {2}- \$ref: ..\/..\/errors\/QUOTA_EXCEEDED.yaml\n/,
  );

  const spec = path.join(folder, "spec/openapi.yaml");
  await expect(readDocument(spec)).rejects.toThrow(InvalidSpecError);
  const written = await read("errors/QUOTA_EXCEEDED.yaml");
  expect(written).toContain("message: The quota of product {parameter1} is used up.");
  await writeFile(
    path.join(folder, "spec/errors/QUOTA_EXCEEDED.yaml"),
    written.replace("  retry:", "  fix: Cancel one.\n  retry:"),
  );
  const { files } = await generate({ spec, root: folder });
  const changed = files
    .filter(({ text }) => text.includes("QUOTA_EXCEEDED"))
    .map((one) => path.relative(folder, one.file));
  expect(changed).toContain(path.join("packages/contract-tests/src/generated/matrix.gen.ts"));
});

test("new words for a code that has several texts are left to a person", async () => {
  const folder = await copyOfDescription();
  await recordSession(path.join(folder, "session.har"), (status, body) => [
    status,
    body.replaceAll("PRODUCT_INSTANCE_NOT_FOUND", "MISSING_PRODUCT_DETAILS"),
  ]);
  const { text } = await drift(folder, "--traffic", "session.har", "--propose");
  expect(text).toContain("has other words for MISSING_PRODUCT_DETAILS, which has several texts");
});

test("a proposal that a user sent is read as the recording would be; what is none is refused", async () => {
  const folder = await copyOfDescription();
  const failure = { status: 428, code: "SITE_LOCKED", message: "Site text-1 is locked." };
  const unknown = [
    { kind: "code", operation: "createPackageV2", what: "428 SITE_LOCKED", count: 1, place: "a.har, entry 1", failure },
  ];
  const proposal = { kind: "resellers-traffic-proposal", version: 1, unknown };
  const file = path.join(folder, "sent.json");
  await writeFile(
    file,
    JSON.stringify({ ...proposal, unknown: [{ ...unknown[0], failure: { ...failure, code: "../../x" } }] }),
  );
  expect(await drift(folder, "--traffic", "sent.json", "--propose")).toEqual({
    code: 2,
    text: expect.stringContaining("is no proposal"),
  });
  expect(await drift(folder, "--traffic", "none.har")).toEqual({
    code: 2,
    text: expect.stringContaining("none.har cannot be read"),
  });
  expect((await drift(folder, "--traffic", "sent.json", "--accept")).text).toContain("--traffic goes with");
  await writeFile(file, JSON.stringify(proposal));
  expect((await drift(folder, "--traffic", "sent.json", "--propose")).text).toContain("spec/errors/SITE_LOCKED.yaml");
});

test("what a recording shows is raised to recorded, once somebody vouches that it is one of the API", async () => {
  const folder = await copyOfDescription();
  await recordSession(path.join(folder, "session.har"));
  const before = await readFile(path.join(folder, "spec/basis/C15.yaml"), "utf8");
  const listed = await drift(folder, "--traffic", "session.har", "--raise");
  expect(listed.text).toMatch(/shown\s+C15 \(contradicted\)/);
  expect(listed.text).toContain("Nothing was written.");
  expect(await readFile(path.join(folder, "spec/basis/C15.yaml"), "utf8")).toBe(before);
  const raised = await drift(folder, "--traffic", "session.har", "--raise", "--of-the-api");
  expect(raised.code).toBe(0);
  expect(await readFile(path.join(folder, "spec/basis/C15.yaml"), "utf8")).toBe(
    before.replace("status: contradicted", "status: recorded"),
  );
  const after = readApi((await readDocument(path.join(folder, "spec/openapi.yaml"))).document);
  const recorded = after.assumptions.filter(({ status }) => status === "recorded").map(({ id }) => id);
  expect(recorded.toSorted()).toEqual(["C15", "C3", "C7", "answer-members", "envelope", "message-punctuation"]);
  expect(after.assumptions).toHaveLength(api.assumptions.length);
});

test("what speaks against an assumption keeps it as it is", async () => {
  const folder = await copyOfDescription();
  await recordSession(path.join(folder, "session.har"), (status, body) => [
    status,
    body.replaceAll("billingInfo", "paymentInfo"),
  ]);
  const { text } = await drift(folder, "--traffic", "session.har", "--raise", "--of-the-api");
  expect(text).toMatch(/contradicted\s+C3/);
  expect(await readFile(path.join(folder, "spec/schemas/Cycle.yaml"), "utf8")).not.toContain("status: recorded");
});
