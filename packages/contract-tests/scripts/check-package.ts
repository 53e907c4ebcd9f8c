import assert from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { commandsOf, type Snippet, snippetsOf } from "./readme-snippets.ts";
import { beside, makeProject, runShell } from "./user-project.ts";

/*
 * Tests the package as its users get it: packed, unpacked into an empty project, and used there as the README says,
 * command by command and file by file, without network. Needs `dist` of the three packages.
 */

const root = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "resellers-contract-package-"));
const PACT = "resellers-sdk-client-wix-resellers-api.json";

async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(typeof address === "object" ? address?.port : undefined);
}

/** The README with its ports replaced by free ones. */
async function readReadme(): Promise<{ snippets: Snippet[]; mock: string; server: string }> {
  const [mock, server] = [await freePort(), await freePort()];
  const text = readFileSync(path.join(root, "README.md"), "utf8").replaceAll("4010", mock).replaceAll("4020", server);
  return { snippets: snippetsOf(text), mock, server };
}

async function checkReadme(project: string): Promise<void> {
  const { snippets, mock, server } = await readReadme();
  for (const { mark, text } of snippets)
    if (mark.startsWith("file ")) writeFileSync(path.join(project, mark.slice("file ".length)), text);
  for (const { mark, text } of snippets) {
    const run = async (expected = /^/): Promise<void> => assert.match(await runShell(text, project), expected);
    if (mark === "run") await run();
    if (mark === "run beside server.js") await beside(["server.js"], project, `127.0.0.1:${server}`, run);
    if (mark === "run beside the mock server")
      await beside(
        ["node_modules/.bin/resellers-contract-tests", "mock", "--port", mock],
        project,
        `127.0.0.1:${mock}/__errors`,
        () => run(/503 Service Unavailable[^]+503 Service Unavailable/),
      );
    if (mark === "workflow") await checkWorkflow(commandsOf(text), project);
  }
  assert.match(await runShell("node mock.js", project), /^Limit for product .+ exceeded, number of current/);
  assert.ok((await runShell("node pact.js", project)).trim().endsWith(`contract-tests/dist/pacts/${PACT}`));
}

async function checkWorkflow(commands: readonly string[], project: string): Promise<void> {
  const summary = path.join(project, "summary.md");
  writeFileSync(summary, "");
  for (const command of commands) await runShell(command, project, { GITHUB_STEP_SUMMARY: summary });
  assert.match(readFileSync(summary, "utf8"), /^## ✅ (\d+) of \1 cells proven/);
}

async function checkRunners(project: string): Promise<void> {
  const printed = await runShell(
    "node --test --test-reporter=tap contract.test.js wrapper.test.ts shop.test.ts",
    project,
  );
  assert.match(printed, /^# fail 0$/m);
  assert.ok(Number(/^# pass (\d+)$/m.exec(printed)?.[1]) > 130);
  const test = readFileSync(path.join(project, "contract.test.js"), "utf8").replace('"node:test"', '"vitest"');
  writeFileSync(path.join(project, "contract.vitest.js"), test);
  writeFileSync(path.join(project, "vitest.config.js"), 'export default { test: { include: ["*.vitest.js"] } };');
  assert.match(await runShell("node node_modules/vitest/vitest.mjs run", project), /Tests +\d+ passed/);
}

function checkPact(project: string): void {
  const recorded = readFileSync(path.join(project, "pacts", PACT), "utf8");
  const packed = readFileSync(
    path.join(project, "node_modules/@resellers-sdk/contract-tests/dist/pacts", PACT),
    "utf8",
  );
  assert.equal(packed, recorded, "The pact of the package is not what the client records");
}

async function checkTypes(project: string): Promise<void> {
  writeFileSync(path.join(project, "consumer.ts"), readFileSync(path.join(root, "test/consumer/consumer.ts")));
  const flags = "--noEmit --strict --target es2022 --lib es2022,dom,dom.iterable --types node";
  const files = ["consumer.ts", ...readdirSync(project).filter((name) => name.endsWith(".test.ts"))];
  assert.deepEqual(files, ["consumer.ts", "shop.test.ts", "wrapper.test.ts"]);
  for (const module of ["--module nodenext --moduleResolution nodenext", "--module esnext --moduleResolution bundler"])
    await runShell(`node node_modules/typescript/bin/tsc ${flags} ${module} ${files.join(" ")}`, project);
}

/** On an older Node, the import must fail with a typed error and not with a SyntaxError. */
async function checkOldNode(project: string): Promise<void> {
  const node = oldNode();
  if (node === undefined) return void console.log("No Node older than 24 is on this machine: its message is not tried");
  writeFileSync(
    path.join(project, "old.mjs"),
    'import("@resellers-sdk/contract-tests").catch((error) => console.log(error.name, error.message));',
  );
  assert.match(await runShell(`${node} old.mjs`, project), /^EnvironmentError .+ needs Node [\d.]+ or newer/);
  const command = `${node} node_modules/.bin/resellers-contract-tests run || echo "exit code $?"`;
  assert.match(await runShell(command, project), /needs Node [^]+exit code 2/);
}

function oldNode(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return folders
    .map((one) => path.join(one, "node"))
    .find((node) => {
      const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
      return /^v(20|22)\./.test(stdout ?? "");
    });
}

try {
  const project = makeProject(folder);
  await checkReadme(project);
  await checkRunners(project);
  checkPact(project);
  await checkTypes(project);
  await checkOldNode(project);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
