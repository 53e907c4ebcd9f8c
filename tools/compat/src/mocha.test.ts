import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";

test("mocha reports a value that nobody caught, and goes on", async () => {
  // Below this package, so that the spec finds the packages.
  const folder = await mkdtemp(path.join(import.meta.dirname, "../node_modules/.mocha-"));
  const spec = path.join(folder, "spec.mjs");
  await writeFile(
    spec,
    `import { createError, ResellersError } from "@resellers-sdk/errors";
const error = createError("createPackageV2", "PRODUCT_NOT_FOUND", {});
it("throws the value", () => { throw error; });
it("throws the thrown form", () => { throw new ResellersError(error); });
it("rejects later", (done) => { setImmediate(() => { throw error; }); });
it("passes", () => {});
`,
  );
  const mocha = path.join(import.meta.dirname, "../node_modules/mocha/bin/mocha.js");
  const output = await new Promise<string>((resolve) => {
    const options = { cwd: path.join(import.meta.dirname, "..") };
    const command = ["--conditions=@resellers-sdk/source", mocha, "--reporter=json", spec];
    execFile(process.execPath, command, options, (_, stdout, stderr) => resolve(stdout + stderr));
  });
  await rm(folder, { recursive: true });
  expect(output).toMatch(/"passes": 1/);
  expect(output).toMatch(/"failures": 3/);
  expect(output).toContain("Product id not found in catalog.");
});
