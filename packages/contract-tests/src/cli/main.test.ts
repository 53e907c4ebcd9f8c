import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { selectCells } from "../contract/contract.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { runTool, tool, type ToolRun } from "../testing/run-tool.ts";
import { serve } from "../testing/serve.ts";
import { main } from "./main.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "resellers-cli-"));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const json = { "content-type": "application/json" };
const run = (...args: readonly string[]): Promise<ToolRun> => runTool(folder, ...args);

test("run proves the cells that are asked for, in an empty folder, and leaves nothing there", async () => {
  const { code, out, err, lastLine } = await run("run", "--prism", "--operation", "getPackage");
  expect([code, lastLine]).toEqual([0, "8 of 8 cells proven"]);
  expect(out).toContain("getPackage\n  200 found");
  expect(out).toMatch(/(\d+) of \1 forbidden requests refused/);
  expect(err).toContain("8/8 ✓ getPackage");
  expect(await readdir(folder)).toEqual([]);
});

test("run writes every form of report into a folder", async () => {
  const { code, err } = await run("run", "--only", "PRODUCT_LIMIT_EXCEEDED", "--out", "reports");
  expect(err).toMatch(/^[12]\/2 ✓ createPackageV2$/m);
  const files = await readdir(path.join(folder, "reports"));
  const forms = ["html", "json", "junit.xml", "md", "txt"].map((form) => `contract-report.${form}`);
  expect([code, files.toSorted()]).toEqual([0, forms]);
  const table = await readFile(path.join(folder, "reports/contract-report.txt"), "utf8");
  expect(table.trim().split("\n").at(-1)).toMatch(/^(\d+) of \1 cells proven$/);
});

test("run exits with 1 for cells that are not provable here, unless it may leave them open", async () => {
  const [success] = resellersContract.matrix.filter(({ operation }) => operation === "getPackage");
  const body = JSON.stringify(success?.body);
  await using server = await serve((_, response) => response.writeHead(200, json).end(body));
  const args = ["run", "--target", server.url, "--operation", "getPackage", "--only", "200,503", "--report", "json"];
  expect((await run(...args)).code).toBe(1);
  const open = await run(...args, "--allow-unprovable");
  expect(open.code).toBe(0);
  expect(JSON.parse(open.out).summary).toMatchObject({ cells: 2, proven: 1, unprovable: 1 });
});

test("pact writes one interaction for each cell, and keeps none of an earlier run", async () => {
  const { length } = resellersContract.matrix;
  const file = "pacts/resellers-sdk-client-wix-resellers-api.json";
  // An interaction of an earlier run, which Pact would keep.
  await mkdir(path.join(folder, "pacts"));
  await writeFile(path.join(folder, file), JSON.stringify({ interactions: [{ description: "sell 200 sold" }] }));
  const { code, out } = await run("pact", "--out", "pacts");
  expect([code, out.trim()]).toEqual([0, `${length} interactions written to ${file}`]);
  const written = await readFile(path.join(folder, file), "utf8");
  expect(JSON.parse(written).interactions).toHaveLength(length);
  expect(written).not.toContain("sell 200 sold");
});

test("pact refuses to publish without the Pact CLI, before it records anything", async () => {
  const { code, err } = await run("pact", "--broker", "http://127.0.0.1:9");
  const advice = "To publish, install the Pact CLI: npm install --save-dev @pact-foundation/pact-cli";
  expect([code, err.trim()]).toEqual([2, advice]);
  expect(existsSync(path.join(folder, "pacts"))).toBe(false);
});

test("mock serves until it is interrupted", async () => {
  const child = spawn(process.execPath, [...tool, "mock", "--port", "0"], { cwd: folder });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [first] = await once(child.stdout, "data");
  const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(first)) ?? [];
  expect(await (await fetch(`${url}/__errors`)).json()).toHaveLength(resellersContract.matrix.length);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test("mock --prism starts Prism's own command on the description, until it is interrupted", async () => {
  const child = spawn(process.execPath, [...tool, "mock", "--port", "0", "--prism", "--quiet"], { cwd: folder });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [first] = await once(child.stdout, "data");
  const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(first)) ?? [];
  const answer = await fetch(`${url}/resellers/v1/packages/7b1e0c55-94a3-4f0b-8a55-0d1c2b3a4f5e`, {
    headers: { authorization: "a-key", "wix-account-id": "an-account", prefer: "code=503, example=unavailable" },
  });
  expect(answer.status).toBe(503);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test("merge puts the reports of shards together, and is red while one is missing", async () => {
  const cells = selectCells(resellersContract, { only: ["MISSING_SITE_ID", "400"] }).length;
  const shard = async (part: string, name: string): Promise<number | null> =>
    (await runTool(folder, "run", "--emulator", "--only", "MISSING_SITE_ID,400", "--shard", part, "--out", name)).code;
  expect([await shard("1/2", "one"), await shard("2/2", "two")]).toEqual([0, 0]);
  const [one, two] = ["one/contract-report.json", "two/contract-report.json"] as const;
  const both = await runTool(folder, "merge", one, two, "--report", "table");
  expect([both.code, both.lastLine]).toEqual([
    0,
    `${cells} of ${cells} cells, 1 of 1 errors and 0 of 0 successes caused, both ways`,
  ]);
  const half = await runTool(folder, "merge", one);
  expect([half.code, half.out]).toEqual([1, expect.stringContaining("the shard 2/2 is missing")]);
  const twice = await runTool(folder, "merge", one, one);
  expect([twice.code, twice.err]).toEqual([2, "The shard 1/2 occurs twice\n"]);
}, 600_000);

test.each([
  [["sell"], "There is no command sell\n"],
  [["rnu"], "There is no command rnu. Did you mean run?"],
  [["run", "--prism", "--target", "http://x.test"], "--prism and --target exclude each other"],
  [["run", "--target", "x.test"], "--target x.test is no http or https address"],
  [["run", "--states", "http://x.test"], "--states needs --target"],
  [["run", "--prism", "--emulator"], "--prism and --emulator exclude each other"],
  [["run", "--target", "http://x.test", "--caused"], "--caused needs --states"],
  [["run", "--shard", "3/2"], "--shard 3/2 is not of the form I/N"],
  [["run", "--shard", "1/99"], "at most as many shards"],
  [["merge"], "No report is named"],
  [["merge", "nothing.json"], "nothing.json cannot be read"],
  [["run", "--header", "a: b"], "--header needs --target"],
  [["run", "--target", "http://x.test", "--header", "secret"], '--header is not of the form "Name: value"'],
  [["run", "--report", "pdf"], "--report pdf is none of table, json, junit, html, markdown"],
  [["run", "--operation", "sell"], "No such operation: sell\nThere are: createPackageV2, "],
  [["run", "--operation", "createpackagV2"], "No such operation: createpackagV2. Did you mean createPackageV2?"],
  [["run", "--only", "PRODUCT_LIMT_EXCEEDED"], "is PRODUCT_LIMT_EXCEEDED. Did you mean PRODUCT_LIMIT_EXCEEDED?"],
  [["run", "--opration", "getPackage"], "There is no option --opration. Did you mean --operation?"],
  [["run", "--what"], "`resellers-contract-tests run --help` shows the options."],
  [["pact", "--broker", "localhost"], "--broker localhost is no http or https address"],
  [["run", "--only", "SOLD_OUT"], "No cell of these operations is SOLD_OUT"],
  [["run", "--only", ""], "A value is missing"],
  [["run", "--what"], "There is no option --what\n"],
  [["mock", "--port", "99999"], "--port 99999 is no port"],
])("%j is wrong usage", async (args, message) => {
  const printed = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(await main(args)).toBe(2);
  const err = printed.mock.calls.flat().join("\n");
  expect(err).toContain(message);
  expect(err).not.toContain("secret");
});

test("help shows the options, and --version the version", async () => {
  expect((await run("--version")).out).toMatch(/^\d+\.\d+\.\d+/);
  expect((await run("help", "mock")).out).toContain("Usage: resellers-contract-tests mock");
  expect((await run()).out).toContain("Usage: resellers-contract-tests <command>");
  expect((await run("run", "--help")).out).toContain("--allow-unprovable");
});
