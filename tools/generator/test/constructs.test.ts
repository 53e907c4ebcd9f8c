import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { type Diagnostic, InvalidSpecError } from "../src/diagnostics/diagnostic.ts";
import { generate } from "../src/generate.ts";
import type { JsonObject } from "../src/model/api.ts";
import { constructs } from "./constructs/table/all.ts";
import type { Construct } from "./constructs/construct.ts";
import { descriptionOf } from "./constructs/description-of.ts";
import { temporaryFolder } from "./spec-folder.ts";

async function judge(description: JsonObject): Promise<readonly Diagnostic[]> {
  const folder = await temporaryFolder();
  const spec = path.join(folder, "openapi.yaml");
  await writeFile(spec, JSON.stringify(description, undefined, 2)); // JSON is YAML.
  try {
    await generate({ spec, root: folder });
    return [];
  } catch (error) {
    if (error instanceof InvalidSpecError) return error.diagnostics.filter(({ severity }) => severity === "error");
    throw error;
  }
}

function rulesOf({ refused = [] }: Construct): readonly string[] {
  return typeof refused === "string" ? [refused] : refused;
}

test.each(constructs.map((construct) => [construct.name, construct] as const))("%s", async (_, construct) => {
  const found = await judge(descriptionOf(construct));
  expect([...new Set(found.map(({ rule }) => rule))].toSorted()).toEqual([...rulesOf(construct)].toSorted());
  for (const { fix, line, column, pointer } of found) {
    expect(fix).toMatch(/\S/);
    expect([line > 0, column > 0, pointer?.startsWith("#/")]).toEqual([true, true, true]);
  }
});
