import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { serve } from "../testing/serve.ts";
import { tool } from "../testing/run-tool.ts";

/*
 * A run that a signal ends leaves no process, no folder, and no provider state on the user's server.
 */
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "resellers-signals-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function start(...args: readonly string[]): ChildProcess {
  const env = { ...process.env, TMPDIR: folder, NODE_COMPILE_CACHE: path.join(tmpdir(), "node-compile-cache") };
  return spawn(process.execPath, [...tool, ...args], { env, stdio: "ignore" });
}

/** The child processes of this process, and their descendants. */
async function childrenOf(pid: number | undefined): Promise<number[]> {
  const listed = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
  return listed.split(" ").filter(Boolean).map(Number);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Polls until a condition of the operating system is met. */
const eventually = (check: () => unknown): Promise<unknown> => vi.waitFor(check, { timeout: 9_000, interval: 20 });

test.runIf(process.platform === "linux").each(["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"] as const)(
  "after %s to the parent alone, no worker lives on, and no folder stays",
  async (signal) => {
    const parent = start("run", "--fresh");
    const workers = await eventuallyWorkers(parent);
    const closed = once(parent, "close");
    parent.kill(signal);
    expect(await closed).toEqual([null, signal]);
    await eventually(() => expect(workers.filter(isAlive)).toEqual([]));
    // After a catchable signal, the process cleans up; after SIGKILL, its workers do.
    expect(await readdir(folder)).toEqual([]);
  },
);

async function eventuallyWorkers(parent: ChildProcess): Promise<number[]> {
  return vi.waitFor(
    async () => {
      const workers = await childrenOf(parent.pid);
      expect(workers.length).toBeGreaterThan(0);
      // Each worker makes a folder before it starts; while the folder exists, it is proving.
      expect((await readdir(folder)).length).toBeGreaterThan(0);
      return workers;
    },
    { timeout: 9_000, interval: 20 },
  );
}

test("after a signal that can be caught, the pact command leaves no folder either", async () => {
  const parent = start("pact", "--out", path.join(folder, "pacts"));
  await eventually(async () => expect((await readdir(folder)).join()).toContain("resellers-pact-"));
  parent.kill("SIGTERM");
  expect(await once(parent, "close")).toEqual([null, "SIGTERM"]);
  expect(await readdir(folder)).toEqual([]);
});

test.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
  "%s tears down the provider state that is set up, long before the server would have had to answer",
  { timeout: 12_000 },
  async (signal) => {
    const log: string[] = [];
    const settled = Promise.withResolvers<void>();
    await using server = await serve(async (request, response) => {
      const body = await text(request);
      if (request.url === "/states") {
        log.push(JSON.parse(body).action);
        if (log.at(-1) === "teardown") settled.resolve();
        response.end();
      }
      // The server never answers; the signal arrives during the request.
      else parent.kill(signal);
    });
    const args = ["--target", server.url, "--states", `${server.url}/states`, "--operation", "getPackage"];
    const parent = start("run", ...args);
    await once(parent, "close");
    await settled.promise;
    expect(log).toEqual(["setup", "teardown"]);
  },
);
