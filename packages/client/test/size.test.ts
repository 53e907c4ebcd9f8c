import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { build } from "esbuild-wasm";
import { afterAll, describe, expect, test } from "vitest";

interface Budget {
  /** What a user writes. */
  readonly code: string;
  /** Code whose size is taken off, so that only what comes on top of it counts. */
  readonly beyond?: string;
  /** How much of it a browser may have to load. */
  readonly gzipBytes: number;
}

const folder = new URL("..", import.meta.url).pathname;
// The file is ours.
const budgets = JSON.parse(await readFile(new URL("../size-budgets.json", import.meta.url), "utf8")) as Record<
  string,
  Budget
>;

/** What a bundler makes of a user's module. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    conditions: ["@resellers-sdk/source"],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** How many bytes of it a browser loads. */
async function sizeOf(code: string): Promise<number> {
  return gzipSync(await bundle(code), { level: 9 }).length;
}

const sizes: Record<string, { bytes: number; budget: number }> = {};
afterAll(() => console.table(sizes));

describe("the bundle of", () => {
  test.each(Object.entries(budgets))("%s is within its budget", async (name, { code, beyond, gzipBytes }) => {
    const size = (await sizeOf(code)) - (beyond ? await sizeOf(beyond) : 0);
    sizes[name] = { bytes: size, budget: gzipBytes };
    expect(size).toBeLessThanOrEqual(gzipBytes);
    expect(size).toBeGreaterThan(gzipBytes * 0.85); // A budget with much room guards nothing: lower it.
  });

  test("one operation has nothing of the others, of their errors, or of what it does not use", async () => {
    const text = await bundle(
      "export { createConnection, unassignProductInstanceFromSite } from '@resellers-sdk/client/operations';",
    );
    expect(text).toContain("MISSING_SITE_ID");
    for (const other of ["PRODUCT_LIMIT_EXCEEDED", "createPackageV2", "cursorPaging", "asyncIterator", "opentelemetry"])
      expect(text).not.toContain(other);
  });
});
