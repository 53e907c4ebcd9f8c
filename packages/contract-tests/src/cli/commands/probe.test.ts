import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultIds } from "@resellers-sdk/emulator";
import { resellersContract } from "../../contract/resellers-contract.ts";
import { startEmulatorTarget } from "../../target/start-emulator.ts";
import { runToolIn, type ToolRun } from "../../testing/run-tool.ts";
import { serve } from "../../testing/serve.ts";
import { auditFiles } from "../../traffic/audit-files.ts";
import { probeRequests } from "../../traffic/probe/probe-requests.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "resellers-probe-"));
});
afterEach(() => rm(folder, { recursive: true }));

const KEY = "IST.the-key-of-the-account";
const env = { RESELLERS_API_KEY: KEY, RESELLERS_ACCOUNT_ID: defaultIds.accounts.reseller };
const run = (...args: string[]): Promise<ToolRun> => runToolIn({ folder, env }, "probe", "--out", "seen.har", ...args);

test("only operations that change nothing are asked", () => {
  const requests = probeRequests(resellersContract);
  const asked = new Set(requests.map(({ operation }) => operation));
  expect(asked).toContain("getPackage");
  expect(asked).toContain("queryPackages");
  for (const operation of asked) expect(operation).toMatch(/^(get|query)/);
  expect(requests.filter(({ wrongKey }) => wrongKey)).toHaveLength(asked.size);
});

test("the emulator is asked, and what was seen is written without the key", async () => {
  const { target, close } = await startEmulatorTarget();
  try {
    const { code, out, err } = await run("--to", target.url, "--yes");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/200 queryPackages: the members of a page[^]*has the header x-wix-request-id/);
    expect(out).toMatch(/getPackage: how what does not exist[^]*messages have no backticks/);
    const har = await readFile(path.join(folder, "seen.har"), "utf8");
    expect(out + har).not.toMatch(/IST\.|3f5d6d0e/);
    const { length } = probeRequests(resellersContract);
    expect(JSON.parse(har).log.entries).toHaveLength(length);
    expect((await auditFiles(resellersContract, [path.join(folder, "seen.har")])).compared).toBe(length);
  } finally {
    await close();
  }
});

test("nothing is sent unless it is agreed to, and nothing without a key", async () => {
  let asked = 0;
  await using server = await serve((_, response) => {
    asked += 1;
    response.end();
  });
  const quiet = await run("--to", server.url);
  expect([quiet.code, quiet.out]).toEqual([1, expect.stringMatching(/GET \/resellers[^]*Nothing was sent/)]);
  const keyless = await runToolIn(
    { folder, env: { ...env, RESELLERS_API_KEY: undefined } },
    "probe",
    "--to",
    server.url,
    "--out",
    "a.har",
    "--yes",
  );
  expect([keyless.code, keyless.err]).toEqual([2, expect.stringContaining("RESELLERS_API_KEY")]);
  expect(asked).toBe(0);
  expect(existsSync(path.join(folder, "seen.har"))).toBe(false);
  expect((await run("--to", "http://127.0.0.1:1", "--yes")).err).toContain("cannot be reached");
});
