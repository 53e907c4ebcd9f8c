import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { defaultIds } from "@resellers-sdk/emulator";
import { resellersContract } from "../../contract/resellers-contract.ts";
import { startEmulatorTarget } from "../../target/start-emulator.ts";
import { runToolIn, tool, type ToolRun } from "../../testing/run-tool.ts";
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
});

test("without any answer, no file stays, so that the same command can be repeated", async () => {
  expect((await run("--to", "http://127.0.0.1:1", "--yes")).err).toContain("cannot be reached");
  await using closing = await serve((request) => void request.socket.destroy());
  const closed = await run("--to", closing.url, "--yes");
  expect([closed.code, closed.err]).toEqual([2, expect.stringContaining(`${closing.url} cannot be reached.\n`)]);
  expect(await readdir(folder)).toEqual([]);
});

test("after an answer, the file stays and is named", async () => {
  let asked = 0;
  await using server = await serve((request, response) => {
    asked += 1;
    if (asked === 1) response.writeHead(404, { "content-type": "application/json" }).end("{}");
    else request.socket.destroy();
  });
  const { code, err } = await run("--to", server.url, "--yes");
  expect([code, err]).toEqual([2, expect.stringContaining("What it answered before is in seen.har.")]);
  const { log } = JSON.parse(await readFile(path.join(folder, "seen.har"), "utf8"));
  expect(log.entries).toMatchObject([{ response: { status: 404 } }, { response: { status: 0 } }]);
});

test("a signal ends the probe of a server that never answers, and no file stays", async () => {
  await using server = await serve(() => child.kill("SIGINT"));
  const args = [...tool, "probe", "--to", server.url, "--out", path.join(folder, "seen.har"), "--yes"];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: "ignore" });
  onTestFinished(() => void child.kill("SIGKILL"));
  expect(await once(child, "close")).toEqual([null, "SIGINT"]);
  expect(await readdir(folder)).toEqual([]);
});
