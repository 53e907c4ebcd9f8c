import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const entry = new URL("../index.ts", import.meta.url).href;

/** Imports the main entry in a separate process that pretends to be another version of Node. */
async function importOn(version: string): Promise<string> {
  const pretend = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`;
  const program = `await import(${JSON.stringify(entry)}).then(() => console.log("imported"), (error) => console.log(error.name, error.message))`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--conditions=@resellers-sdk/source",
    "--import",
    `data:text/javascript,${encodeURIComponent(pretend)}`,
    "--input-type=module",
    "--eval",
    program,
  ]);
  return stdout.trim();
}

// `check:package` tests with a real old Node that it can parse the entry.
test.each(["20.20.2", "22.21.0", "24.17.9"])("an import on Node %s says which version is needed", async (version) => {
  expect(await importOn(version)).toBe(
    `EnvironmentError @resellers-sdk/contract-tests needs Node 24.18 or newer, because Prism does; this is ${version}.`,
  );
});

test.each(["24.18.0", "26.0.0"])("an import on Node %s succeeds", async (version) => {
  expect(await importOn(version)).toBe("imported");
});
