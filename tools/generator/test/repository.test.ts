import path from "node:path";
import { expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { checkGenerated } from "../src/write/write-generated.ts";

const root = path.join(import.meta.dirname, "../../..");

test("the committed generated files are what the description gives", async () => {
  const { folders, files, warnings } = await generate({ spec: path.join(root, "spec/openapi.yaml"), root });
  expect(warnings).toEqual([]);
  const stale = await checkGenerated(folders, files);
  expect(
    stale.map(({ file }) => path.relative(root, file)),
    "run: npm run generate",
  ).toEqual([]);
});
