import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { temporaryFolder } from "./spec-folder.ts";

const description = path.join(import.meta.dirname, "../../../spec");
const KEYED = "paths/createPackageV2/CreatePackageV2Request.yaml";

/** What is generated for a copy of this repository's own description, with one text of one file replaced. */
async function generated(file: string, from: string, to: string): Promise<(name: string) => string> {
  const folder = await temporaryFolder();
  const spec = path.join(folder, "spec");
  await cp(description, spec, { recursive: true, filter: (source) => !/node_modules|generated/.test(source) });
  const text = await readFile(path.join(spec, file), "utf8");
  expect(text).toContain(from);
  await writeFile(path.join(spec, file), text.replace(from, to));
  const options = { spec: path.join(spec, "openapi.yaml"), root: folder };
  const { files } = await generate(options);
  return (name) => files.find((one) => one.file.endsWith(`/${name}`))?.text ?? "";
}

test("an idempotency key that moves into an allOf is still sent", async () => {
  const before = await generated(KEYED, "required: [products]", "required: [products]");
  const key = "properties:\n  idempotencyKey:\n    $ref: ../../schemas/IdempotencyKey.yaml\n";
  const after = await generated(KEYED, key, "allOf:\n  - $ref: ../../schemas/IdempotentRequest.yaml\nproperties:\n");
  expect(before("operations.gen.ts")).toContain('idempotencyKey("idempotencyKey")');
  expect(after("operations.gen.ts")).toBe(before("operations.gen.ts"));
});

test("a schema that may hold itself is generated", async () => {
  const cause = "properties:\n  cause:\n    $ref: FailureReason.yaml\n";
  const after = await generated("schemas/FailureReason.yaml", "properties:\n", cause);
  expect(after("schema.gen.ts")).toContain('cause?: components["schemas"]["FailureReason"];');
});

test("a success without a body beside one with a body gives nothing at its own status only", async () => {
  const empty = 'responses:\n  "204":\n    description: Nothing was found.\n';
  const after = await generated("paths/getPackage/operation.yaml", "responses:\n", empty);
  expect(after("operations.gen.ts")).toMatch(
    /id: "getPackage"[^;]*readAnswer: \/\* @__PURE__ \*\/ emptyWith\(\[204\], \/\* @__PURE__ \*\/ jsonObject\("package"\)\)/,
  );
  expect(after("matrix.gen.ts")).toMatch(/operation: "getPackage",\s+kind: "success",\s+status: 204/);
});
