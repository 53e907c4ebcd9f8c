import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { publishCommand, runProgram } from "./publish-pact.ts";

test("the installed Pact CLI publishes the folder, and credentials stay in the environment", async () => {
  const project = await mkdtemp(path.join(tmpdir(), "resellers-publish-"));
  const cli = path.join(project, "node_modules/@pact-foundation/pact-cli");
  await mkdir(path.join(cli, "bin"), { recursive: true });
  await writeFile(path.join(cli, "package.json"), "{}");
  await writeFile(path.join(cli, "bin/pact-broker.js"), "process.exitCode = process.argv.length;");
  const options = { broker: "https://broker.test", version: "1.2.3", branch: "main" };
  const command = publishCommand("pacts", options, project);
  const args = ["publish", "pacts", "--broker-base-url", "https://broker.test"];
  expect(command.slice(2)).toEqual([...args, "--consumer-app-version", "1.2.3", "--branch", "main"]);
  expect(await runProgram(command)).toBe(command.length);
  await rm(project, { recursive: true });
});
