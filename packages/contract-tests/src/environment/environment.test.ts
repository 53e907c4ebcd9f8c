import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startMockServer } from "../mock/start-mock-server.ts";
import { runToolIn, type ToolRun } from "../testing/run-tool.ts";
import { withoutLoopbackProxy } from "./process-environment.ts";

/*
 * The command in environments of users: behind a proxy, and with flags of Node that break libraries.
 */
let folder = "";
let proxy: Server;
let asked = 0;
const mock = await startMockServer();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "resellers-environment-"));
  proxy = createServer((socket) => {
    asked += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await Promise.all([mock.close(), new Promise((resolve) => proxy.close(resolve))]);
  await rm(folder, { recursive: true });
});

const run = (env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<ToolRun> =>
  runToolIn({ folder, env }, ...args);

function proxies(upper: boolean): NodeJS.ProcessEnv {
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`; // It listens on a port.
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"].map((name) => (upper ? name : name.toLowerCase()));
  const none = { NO_PROXY: undefined, no_proxy: undefined };
  return { ...Object.fromEntries(names.map((name) => [name, url])), NODE_USE_ENV_PROXY: "1", ...none };
}

test.each([
  ["upper", "Prism", ["run", "--only", "MISSING_SITE_ID"]],
  ["lower", "Prism", ["run", "--only", "MISSING_SITE_ID"]],
  ["upper", "a target", ["run", "--only", "MISSING_SITE_ID", "--target", mock.url]],
  ["lower", "a target", ["run", "--only", "MISSING_SITE_ID", "--target", mock.url]],
  ["upper", "a pact", ["pact", "--out", "pacts"]],
])("no proxy is asked for this machine, whether its variables are in %s case: %s", async (letters, _, args) => {
  asked = 0;
  const { code, err } = await run(proxies(letters === "upper"), ...args);
  expect([code, asked], err).toEqual([0, 0]);
});

test("what is not this machine still goes through a proxy, and what went past it still does", () => {
  expect(withoutLoopbackProxy({ HTTP_PROXY: "http://p", no_proxy: "a.test, b.test" })).toEqual({
    HTTP_PROXY: "http://p",
    NO_PROXY: "a.test,b.test,127.0.0.1,localhost,::1,[::1]",
    no_proxy: "a.test,b.test,127.0.0.1,localhost,::1,[::1]",
  });
});

test.each([[["run"]], [["run", "--target", mock.url]]])(
  "%j says that Node forbids code generation, and proves nothing",
  async (args) => {
    const { code, out, err } = await run(
      { NODE_OPTIONS: "--disallow-code-generation-from-strings" },
      ...args,
      "--only",
      "MISSING_SITE_ID",
    );
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--disallow-code-generation-from-strings");
    expect(err).not.toContain("    at ");
  },
);

test.each<[string, string, string]>([
  ["throws", `if (process.send) throw new Error("no children here")`, "no children here"],
  ["ends the process", `if (process.send) process.exit(3)`, "exit code 3"],
  [
    "hides a native library, as npm install --omit=optional does",
    `const { Module } = require("node:module"); const load = Module._load;
     Module._load = function (name, ...rest) {
       if (String(name).startsWith("@pact-foundation/pact-core-")) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" });
       return load.call(this, name, ...rest);
     }; const resolve = Module._resolveFilename; Module._resolveFilename = function (name, ...rest) {
       if (String(name).startsWith("@pact-foundation/pact-core-")) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" });
       return resolve.call(this, name, ...rest); };`,
    "--include=optional",
  ],
])("a preload that %s in a child is told, once, and nothing is refuted", async (_, code, message) => {
  const file = path.join(folder, "preload.cjs");
  await writeFile(file, code);
  const result = await run({ NODE_OPTIONS: `--require ${file}` }, "run", "--only", "MISSING_SITE_ID");
  expect([result.code, result.out], result.err).toEqual([2, ""]);
  expect(result.err).toContain(message);
  expect(result.err.match(/cannot run here/g)).toHaveLength(1);
  if (message !== "--include=optional") return;
  const pact = await run({ NODE_OPTIONS: `--require ${file}` }, "pact", "--out", "pacts");
  expect([pact.code, pact.out, pact.err]).toEqual([2, "", expect.stringContaining(message)]);
});

test.each([
  ["run", "--only", "MISSING_SITE_ID"],
  ["mock", "--port", "0"],
])("%s says that a package of Prism is not there, as Yarn Plug'n'Play does not give it", async (...args) => {
  const file = path.join(folder, "hide.cjs");
  const code = `const { Module } = require("node:module"); const resolve = Module._resolveFilename;
     Module._resolveFilename = function (name, ...rest) {
       if (name === "@stoplight/types") throw Object.assign(new Error("tried to access @stoplight/types, but it isn't declared in its dependencies"), { code: "MODULE_NOT_FOUND" });
       return resolve.call(this, name, ...rest); };`;
  await writeFile(file, code);
  const result = await run({ NODE_OPTIONS: `--require ${file}` }, ...args);
  expect([result.code, result.out, result.err]).toEqual([2, "", expect.stringContaining("nodeLinker: node-modules")]);
});

test("a temporary folder that cannot be used is told", async () => {
  const file = path.join(folder, "file");
  await writeFile(file, "");
  const { code, err } = await run({ TMPDIR: file }, "run", "--only", "MISSING_SITE_ID");
  expect([code, err]).toEqual([2, expect.stringContaining("No temporary folder can be made")]);
});

test("a server that is not started is told, and no cell is called refuted", async () => {
  const { code, out, err } = await run({}, "run", "--target", "http://127.0.0.1:9", "--only", "MISSING_SITE_ID");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("Nothing listens at http://127.0.0.1:9 (ECONNREFUSED)");
});
