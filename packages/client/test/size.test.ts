import { fileURLToPath } from "node:url";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { catalogue, type Operation } from "@resellers-sdk/errors";
import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { operationIds } from "../src/testing/inputs.ts";

interface Budget {
  /** The user's module. */
  readonly code: string;
  /** External packages, whose size is not counted. */
  readonly external?: readonly string[];
  /** The size budget, without the messages of documented errors. */
  readonly gzipBytes: number;
  /**
   * The documented errors that the bundle holds: those of one operation, or all. Each message adds some bytes to the
   * budget; for all, each operation does too.
   */
  readonly errorsOf?: Operation | "all";
}

const folder = fileURLToPath(new URL("..", import.meta.url));
// The file is part of this package.
const budgets = JSON.parse(await readFile(new URL("../size-budgets.json", import.meta.url), "utf8")) as Record<
  string,
  Budget
>;

/** Bundles a user's module. */
async function bundle(code: string, external: readonly string[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    conditions: ["@resellers-sdk/source"],
    external: [...external],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** The compressed size of a message with its code and its parameters, together with others. */
const BYTES_OF_MESSAGE = 80;

/** The compressed size of an operation, together with others: its address, its members and its checks. */
const BYTES_OF_OPERATION = 60;

function budgetOf({ gzipBytes, errorsOf }: Budget): number {
  const rows = catalogue.filter(({ operation }) => errorsOf === "all" || operation === errorsOf);
  const others = errorsOf === "all" ? operationIds.length : 0;
  return (
    gzipBytes + BYTES_OF_OPERATION * others + BYTES_OF_MESSAGE * new Set(rows.map(({ template }) => template)).size
  );
}

const sizes: Record<string, { bytes: number; budget: number }> = {};
afterAll(() => console.table(sizes));

describe("the bundle of", () => {
  test.each(Object.entries(budgets))("%s is within its budget", async (name, budget) => {
    const size = gzipSync(await bundle(budget.code, budget.external), { level: 9 }).length;
    const allowed = budgetOf(budget);
    sizes[name] = { bytes: size, budget: allowed };
    expect(size).toBeLessThanOrEqual(allowed);
    expect(size).toBeGreaterThan(allowed * 0.85); // A budget with too much room does not detect growth: lower it.
  });

  test("one operation that documents no errors has nothing of openapi-fetch's client, and nothing that reads messages", async () => {
    const text = await bundle("export { createConnection, getPackage } from '@resellers-sdk/client/operations';");
    expect(text).toContain("/resellers/v1/packages/{id}");
    for (const other of ["Middleware", "deepObject", 'replaceAll("`"', "docsUrl:"]) expect(text).not.toContain(other);
  });

  test("one operation has nothing of the others, of their errors, or of what it does not use", async () => {
    const text = await bundle(
      "export { createConnection, unassignProductInstanceFromSite } from '@resellers-sdk/client/operations';",
    );
    expect(text).toContain("MISSING_SITE_ID");
    for (const other of [
      "PRODUCT_LIMIT_EXCEEDED",
      "createPackageV2",
      "cursorPaging",
      "asyncIterator",
      "opentelemetry",
      "not delivered within",
    ])
      expect(text).not.toContain(other);
  });

  test("the whole client has nothing of what waits for deliveries", async () => {
    const text = await bundle("export { createResellersClient } from '@resellers-sdk/client';");
    expect(text).not.toContain("not delivered within");
  });
});
