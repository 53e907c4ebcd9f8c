import { gzipSync } from "node:zlib";
import { catalogue } from "@resellers-sdk/errors";
import { expect, test } from "vitest";
import budgets from "../size-budgets.json" with { type: "json" };
import { bundle } from "./testing/bundle.ts";

test("what runs in process needs no Node and makes no code, so that browsers and workerd can run it", async () => {
  const text = await bundle(
    "export * from '@resellers-sdk/emulator'; export { answerWith, emulatorHandlers } from '@resellers-sdk/emulator/msw'",
  );
  expect(text).not.toMatch(/node:|\beval\(|new Function|getBuiltinModule/);
}, 600_000);

test("every entry keeps within its budget", async () => {
  const messages = new Set(catalogue.map(({ template }) => template)).size;
  const table = [];
  for (const { name, code, perMessage, ...entry } of budgets.entries) {
    const budget = entry.budget + perMessage * messages;
    const size = gzipSync(await bundle(code), { level: 9 }).length;
    table.push({ name, size, budget, left: budget - size });
  }
  console.table(table);
  expect(table.filter(({ left }) => left < 0)).toStrictEqual([]);
}, 600_000);
