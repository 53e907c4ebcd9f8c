import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import budgets from "../size-budgets.json" with { type: "json" };
import { explain, explainedNames } from "./explain/explain.ts";
import { bundle } from "./testing/bundle.ts";

/** The size of a module that imports from the package, in bytes, minified and zipped. */
async function sizeOf(code: string): Promise<number> {
  return gzipSync(await bundle(code), { level: 9 }).length;
}

test("what only recognises errors holds nothing else", async () => {
  const text = new TextDecoder().decode(await bundle("export { isResellersError } from '@resellers-sdk/errors'"));
  expect(text).not.toMatch(/PRODUCT_|applicationError/);
});

test("what decodes one operation holds no other's errors", async () => {
  const code = `
    export { decodeWith } from '@resellers-sdk/errors/decoder';
    export { unassignProductInstanceFromSiteErrors } from '@resellers-sdk/errors/tables'`;
  const text = new TextDecoder().decode(await bundle(code));
  expect(text).toContain("MISSING_SITE_ID");
  expect(text).not.toContain("PRODUCT_LIMIT_EXCEEDED");
});

test("what decodes an operation without documented errors reads no templates", async () => {
  const text = new TextDecoder().decode(
    await bundle("export { decodeUndocumented } from '@resellers-sdk/errors/decoder'"),
  );
  expect(text).not.toMatch(/MISSING_SITE_ID|RegExp\(|WeakMap/);
});

test("the main entry holds no explanations", async () => {
  const text = new TextDecoder().decode(await bundle("export * from '@resellers-sdk/errors'"));
  expect(text).not.toContain(explain("PRODUCT_LIMIT_EXCEEDED").meaning);
});

test("every entry keeps within its budget", async () => {
  const data = await sizeOf(budgets.data);
  const messages = explainedNames.length;
  const table = [];
  for (const { name, code, beyondData, aim, ...entry } of budgets.entries) {
    const budget = entry.budget + (entry.perMessage ?? 0) * messages;
    const size = (await sizeOf(code)) - (beyondData ? data : 0);
    table.push({ name, size, budget, left: budget - size, aim });
  }
  console.table(table);
  expect(table.filter(({ left }) => left < 0)).toStrictEqual([]);
});
