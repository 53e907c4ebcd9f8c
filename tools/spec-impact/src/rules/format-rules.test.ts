import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { formatRules } from "./format-rules.ts";

const page = path.join(import.meta.dirname, "../../../../docs/versioning.md");

test("docs/versioning.md shows the rules as they are", async () => {
  const [, shown] = /<!-- rules:[^>]*-->\n\n([^]*?)\n\n<!-- \/rules -->/.exec(await readFile(page, "utf8")) ?? [];
  expect(shown, "run: npm run spec-impact -- --rules, and put what it prints between the markers").toBe(formatRules());
});

test("each judgement says why", () => {
  const judgements = formatRules()
    .split("\n")
    .filter((line) => line.includes("_A judgement._"));
  expect(judgements.length).toBeGreaterThan(5);
  for (const line of judgements) expect(line).toMatch(/_A judgement\._ .{40,}/);
});
