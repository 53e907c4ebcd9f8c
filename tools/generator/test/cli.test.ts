import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { editedBookshop } from "./spec-folder.ts";

const cli = path.join(import.meta.dirname, "../src/cli.ts");

interface Run {
  readonly code: number;
  readonly output: string;
}

function generate(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], (error, stdout, stderr) => {
      resolve({
        code: typeof error?.code === "number" ? error.code : 0,
        output: stripVTControlCharacters(stdout + stderr),
      });
    });
  });
}

test("writes everything once, and nothing the second time", async () => {
  const { folder, spec } = await editedBookshop({});
  expect(await generate("--spec", spec, "--root", folder)).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^(\d+) generated files, \1 written\n$/),
  });
  expect(await generate("--spec", spec, "--root", folder)).toMatchObject({
    code: 0,
    output: expect.stringContaining(", 0 written"),
  });
});

test("--check passes on what was generated, and shows a diff of what was not", async () => {
  const { folder, spec } = await editedBookshop({});
  const args = ["--spec", spec, "--root", folder];
  await generate(...args);
  expect(await generate(...args, "--check")).toMatchObject({ code: 0, output: expect.stringContaining("none stale") });

  const bundle = path.join(folder, "spec/generated/openapi.bundle.gen.yaml");
  const text = await readFile(bundle, "utf8");
  await writeFile(bundle, text.replace("title: Bookshop", "title: Bookstore"));
  const stale = await generate(...args, "--check");
  expect(stale.code).toBe(1);
  expect(stale.output).toContain("-  title: Bookstore\n+  title: Bookshop");
  expect(stale.output).toContain("1 generated file(s) are stale. Run: npm run generate");
  expect(await readFile(bundle, "utf8")).toContain("Bookstore");
});

test("--check fails after a code was renamed in the description alone", async () => {
  const { folder, spec } = await editedBookshop({
    "errors/already_shipped.yaml": [["message: Order", "message: The order"]],
  });
  const { spec: original } = await editedBookshop({});
  await generate("--spec", original, "--root", folder);
  expect(await generate("--spec", spec, "--root", folder, "--check")).toMatchObject({ code: 1 });
});

test("an invalid description is explained and leaves the generated files alone", async () => {
  const { folder, spec } = await editedBookshop({});
  await generate("--spec", spec, "--root", folder);
  const file = path.join(folder, "packages/errors/src/generated/catalogue.gen.ts");
  const before = await readFile(file, "utf8");
  await writeFile(path.join(folder, "errors/already_shipped.yaml"), "x-error: [");
  const run = await generate("--spec", spec, "--root", folder);
  expect(run.code).toBe(1);
  expect(run.output).toMatch(/errors\/already_shipped\.yaml:\d+:\d+ error yaml-syntax/);
  expect(await readFile(file, "utf8")).toBe(before);
});

test("wrong usage exits with 2 and says how to use it", async () => {
  expect(await generate("--chek")).toMatchObject({ code: 2, output: expect.stringContaining("Usage: generate") });
  expect(await generate("--check", "--watch")).toMatchObject({
    code: 2,
    output: expect.stringContaining("exclude each other"),
  });
  expect(await generate("--help")).toMatchObject({ code: 0, output: expect.stringContaining("Exit codes") });
});

test("--watch generates again after a change", async () => {
  const { folder, spec } = await editedBookshop({});
  const watcher = spawn(process.execPath, [cli, "--watch", "--spec", spec, "--root", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(async () => {
    watcher.kill();
    await once(watcher, "exit");
  });
  const lines = createInterface({ input: watcher.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => String((await lines.next()).value);
  expect(await nextLine()).toMatch(/generated files, \d+ written/);
  expect(await nextLine()).toMatch(/^Watching/);
  await appendFile(path.join(folder, "schemas/Order.yaml"), "  paid:\n    type: boolean\n");
  expect(await nextLine()).toMatch(/generated files, [1-9]\d* written/);
  expect(await readFile(path.join(folder, "packages/client/src/generated/schema.gen.ts"), "utf8")).toContain(
    "paid?: boolean",
  );
});
