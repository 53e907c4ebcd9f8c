import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, startApi } from "./an-api.ts";
import { type Page, startBrowser } from "./browser.ts";
import { projects, runNode } from "./run-program.ts";

let api: Api;
let folder: string;
let browser: Page | undefined;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "compat-bundles-"));
  api = await startApi();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await api[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** The expected result of a program's `run`, and code of other operations that its bundle must not contain. */
const programs = {
  "one-operation.js": {
    gives: "api MISSING_SITE_ID",
    holds: "MISSING_SITE_ID",
    misses: ["PRODUCT_LIMIT_EXCEEDED", "INVALID_PRODUCTS", "createPackageV2", "asyncIterator", "opentelemetry"],
  },
  "whole-client.js": {
    gives: "here 3",
    holds: "PRODUCT_LIMIT_EXCEEDED",
    misses: ["opentelemetry", "not delivered within"],
  },
} as const;

const cells = ["esbuild", "webpack", "Vite"].flatMap((bundler) =>
  Object.entries(programs).map(([entry, program]) => ({ bundler, entry, ...program })),
);

describe.each(cells)("$bundler's bundle of $entry", ({ bundler, entry, gives, holds, misses }) => {
  let bundle: string;
  let warnings: unknown;
  beforeAll(async () => {
    const into = path.join(folder, `${bundler}-${path.basename(entry, ".js")}`);
    const { code, output } = await runNode(["build.js", bundler, entry, into], path.join(projects, "bundlers"));
    expect(code, output).toBe(0);
    warnings = JSON.parse(output.trim().split("\n").at(-1) ?? "");
    bundle = path.join(into, "bundle.mjs");
  });

  test("is made without warnings", () => {
    expect(warnings).toEqual([]);
  });

  test("holds what the program uses, and nothing of the rest", () => {
    const text = readFileSync(bundle, "utf8");
    expect(text).toContain(holds);
    expect(misses.filter((other) => text.includes(other))).toEqual([]);
    expect(existsSync(path.join(path.dirname(bundle), "bundle.css"))).toBe(false);
  });

  test("runs in Node", async () => {
    const main = `import(${JSON.stringify(pathToFileURL(bundle).href)}).then(({ run }) => run(${JSON.stringify(api.url)})).then(console.log)`;
    const { output } = await runNode(["--eval", main], folder);
    expect(output.trim()).toBe(gives);
  });

  test("runs in Chromium, in a page of another origin", async ({ skip }) => {
    if (browser === undefined) return skip("Chromium is not installed: npm run test:runtimes installs it");
    expect(await browser.runModule(readFileSync(bundle, "utf8"), api.url)).toBe(gives);
  });
});
