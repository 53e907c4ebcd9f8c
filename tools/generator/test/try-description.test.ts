import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { loadDescription } from "../src/try/load-description.ts";
import { temporaryFolder } from "./spec-folder.ts";

const cli = path.join(import.meta.dirname, "../src/try/cli.ts");

/** A description as other people write them: 3.0, no examples, and one thing that no client can send. */
const SHOP = `
openapi: 3.0.3
info: { title: Shop, version: "1" }
servers: [{ url: https://shop.example.test }]
paths:
  /orders/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string, pattern: "^o-[0-9]{3}$" } }]
    get:
      operationId: orders/get
      responses:
        "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
        default: { description: Wrong., content: { application/json: { schema: { $ref: "#/components/schemas/Failure" } } } }
    delete:
      responses: { "204": { description: Gone. } }
  /files:
    post:
      operationId: upload
      requestBody: { content: { multipart/form-data: { schema: { type: object } } } }
      responses: { "204": { description: Kept. } }
components:
  schemas:
    Order:
      type: object
      required: [id, state, parent]
      properties:
        id: { type: string }
        state: { type: string, enum: [open, sent] }
        parent: { nullable: true, oneOf: [{ $ref: "#/components/schemas/Order" }] }
    Failure: { type: object, properties: { code: { type: string }, message: { type: string } } }
`;

const OVERLAY = `
x-error-envelope:
  mediaType: application/json
  schema: { type: object, properties: { code: { type: string }, message: { type: string } } }
  code: { at: /code }
  messages: [/message]
x-errors:
  orders/get:
    - summary: No order
      description: There is no order of this id.
      x-error: { code: NO_ORDER, status: 404, message: "No order {id}.", parameters: { id: { description: The id., type: string, examples: [o-1] } }, fix: Ask for another., retry: never, docsUrl: "https://docs.example.test/" }
`;

interface Run {
  readonly code: number;
  readonly output: string;
}

async function tried(files: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<Run> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...flags], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stripVTControlCharacters(stdout + stderr) }),
    );
  });
}

describe("try-description", () => {
  test("generates what works, compiles it, and says what was left out and why", async () => {
    const out = await temporaryFolder();
    const flags = ["shop.yaml", "--errors", "errors.yaml", "--compile", "--out", out];
    const { code, output } = await tried({ "shop.yaml": SHOP, "errors.yaml": OVERLAY }, ...flags);
    expect(output).toContain("Shop: 2 of 3 operations work.");
    expect(output).toMatch(/body-media-type: 1 place\n +shop\.yaml:\d+:\d+ #\/paths\/~1files\/post\/requestBody/);
    expect(output).toMatch(/fix Describe an exact media type/);
    expect(output).toContain("POST /files: body-media-type");
    expect(output).toContain("1 operations without operationId");
    expect(output).toContain("It compiles");
    expect(code).toBe(0);
    const schema = await readFile(path.join(out, "packages/client/src/generated/schema.gen.ts"), "utf8");
    expect(schema).toContain('parent: components["schemas"]["Order"] | null;');
    const entries = await readFile(path.join(out, "packages/errors/src/generated/documented-errors.gen.ts"), "utf8");
    expect(entries).toContain("NO_ORDER");
  }, 120_000);

  test("leaves nothing behind without a folder to keep", async () => {
    const before = await readdir(path.join(import.meta.dirname, "../../.."));
    expect((await tried({ "shop.yaml": SHOP }, "shop.yaml")).code).toBe(0);
    expect(await readdir(path.join(import.meta.dirname, "../../.."))).toEqual(before);
  });

  test("ends with 1 where nothing works", async () => {
    const broken = SHOP.replace("/orders/{id}:", "/orders/{id}:cancel:");
    const { code, output } = await tried({ "shop.yaml": broken }, "shop.yaml");
    expect(output).toContain("0 of 3 operations work.");
    expect(output).toContain("path-with-colon");
    expect(code).toBe(1);
  });

  test.each([
    ["a list", "- a", "its root is no object"],
    ["Swagger", '{ "swagger": "2.0" }', 'it is Swagger "2.0"'],
    ["OpenAPI 2", "openapi: 2.0.0", "its version is"],
    ["no YAML", "a: [", "is neither JSON nor YAML"],
  ])("says of %s that it is no description", async (_, text, words) => {
    const file = path.join(await temporaryFolder(), "file.yaml");
    await writeFile(file, text);
    await expect(loadDescription(file)).rejects.toThrow(words);
  });

  test("ends with 2 for a file that does not exist, and for an overlay that nothing reads", async () => {
    expect((await tried({}, "none.yaml")).code).toBe(2);
    const other = await tried(
      { "shop.yaml": SHOP, "o.yaml": "x-errors: { other: [] }" },
      "shop.yaml",
      "--errors",
      "o.yaml",
    );
    expect(other.output).toContain("no operation `other`");
    expect(other.code).toBe(2);
  });
});
