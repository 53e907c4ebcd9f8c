import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, watch, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { InvalidSpecError } from "../src/diagnostics/diagnostic.ts";
import { readDocument } from "../src/read/read-document.ts";
import { loadDescription } from "../src/try/load-description.ts";
import { formatReport } from "../src/try/report.ts";
import { tryDescription } from "../src/try/try-description.ts";
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
  }, 600_000);

  test("leaves nothing behind without a folder to keep", async () => {
    const before = await readdir(path.join(import.meta.dirname, "../../.."));
    expect((await tried({ "shop.yaml": SHOP }, "shop.yaml")).code).toBe(0);
    expect(await readdir(path.join(import.meta.dirname, "../../.."))).toEqual(before);
  });

  test("leaves nothing behind when it is told to end", async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, "shop.yaml"), SHOP);
    const env = { ...process.env, TMPDIR: folder };
    const child = spawn(process.execPath, [cli, "shop.yaml", "--compile"], { cwd: folder, env, stdio: "ignore" });
    const ended = once(child, "exit");
    const made = (name: string): boolean => name.startsWith("try-description-");
    for await (const { filename } of watch(folder))
      if (filename !== null && made(filename)) {
        child.kill("SIGTERM");
        break;
      }
    expect(await ended).toEqual([null, "SIGTERM"]);
    expect((await readdir(folder)).filter(made)).toEqual([]);
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

  test.each([
    ["an alias in its own anchor", "openapi: 3.0.0\npaths: &p { /a: *p }", "an alias leads into its own anchor"],
    ["aliases of aliases", bomb(), "its aliases repeat more than"],
    ["a tag of its own", "openapi: 3.0.0\ninfo: !!js/function x", "Unresolved tag"],
    ["too many levels", `{"openapi":"3.0.0","x":${"[".repeat(500)}${"]".repeat(500)}}`, "nests more than 400 levels"],
    [
      "a file that is missing",
      `{"openapi":"3.0.0","paths":{"/a":{"$ref":"gone.yaml"}}}`,
      /file\.yaml:1:\d+ #\/paths\/~1a.*does not exist/,
    ],
  ])("refuses %s", async (_, text, words) => {
    const file = path.join(await temporaryFolder(), "file.yaml");
    await writeFile(file, text);
    await expect(loadDescription(file)).rejects.toThrow(words);
  });

  test("reads a file that begins with a byte order mark", async () => {
    const file = path.join(await temporaryFolder(), "file.json");
    await writeFile(file, `\uFEFF${JSON.stringify(described({}))}`);
    expect((await loadDescription(file)).document["openapi"]).toBe("3.1.1");
  });

  test("loads nothing from the network, and names what would be", async () => {
    const { url, requests } = await countingServer();
    const json = (schema: object): object => ({
      get: { responses: { 200: { description: "It.", content: { "application/json": { schema } } } } },
    });
    const description = described({
      "/address": json({ $ref: `${url}/schema.json#/A` }),
      "/any-scheme": json({ $ref: `${url.replace("http:", "")}/schema.json` }),
      "/path": { $ref: `${url}/path.json` },
      "/mapping": json({
        oneOf: [{ type: "object", properties: { kind: { type: "string" } } }],
        discriminator: { propertyName: "kind", mapping: { a: `${url}/mapping.json` } },
      }),
      "/fine": json({ type: "string" }),
      "/elsewhere": { $ref: "elsewhere.json" },
    });
    const folder = await temporaryFolder();
    const file = path.join(folder, "file.json");
    await writeFile(path.join(folder, "elsewhere.json"), JSON.stringify(json({ $ref: `${url}/other.json` })));
    await writeFile(file, JSON.stringify(description));
    const result = await tryDescription(file, undefined);
    const report = formatReport(result);
    expect([...result.leftOut.keys()].map((pointer) => pointer.split("/")[2])).toEqual(
      expect.arrayContaining(["~1address", "~1any-scheme", "~1mapping", "~1elsewhere"]),
    );
    expect(result.working).toBe(1);
    expect(report).toContain(`${url}/schema.json is on the network`);
    expect(report).toContain(`#/paths/~1path (${url}/path.json)`);
    expect(report).toContain(`is at ${url}/mapping.json`);
    expect(requests).toEqual([]);
  });

  test("generates nothing from the network either", async () => {
    const { url, requests } = await countingServer();
    const media = (schema: object): object => ({
      "application/json": { schema, examples: { it: { externalValue: `${url}/example.json` } } },
    });
    const file = path.join(await temporaryFolder(), "file.json");
    const get = { responses: { 200: { description: "It.", content: media({ $ref: `${url}/schema.json` }) } } };
    await writeFile(file, JSON.stringify(described({ "/address": { get } })));
    const refused = await readDocument(file).catch((error: unknown) => error);
    if (!(refused instanceof InvalidSpecError)) throw refused;
    const messages = refused.diagnostics.map(({ message }) => message).join("\n");
    expect(messages).toContain(`${url}/schema.json is on the network`);
    expect(refused.diagnostics.map(({ pointer }) => pointer)).toContainEqual(expect.stringMatching(/externalValue$/));
    expect(requests).toEqual([]);
  });

  test.each<[string, object, string]>([
    ["a reference to itself", { parameters: [{ $ref: "#/components/parameters/Self" }] }, "leads back to itself"],
    ["parameters that are no list", { parameters: { a: 1 } }, "Expected type `ParameterList`"],
    ["a parameter that is null", { parameters: [null] }, "Expected type `Parameter`"],
    ["errors that are no list", { "x-errors": 5 }, "(array) but got"],
    ["an error that is null", { "x-errors": [{ "x-error": null }] }, "Expected type `DocumentedError`"],
    [
      "an error whose code is a number",
      {
        "x-errors": [
          {
            "x-error": {
              code: 5,
              status: 404,
              fix: "F",
              retry: "never",
              docsUrl: "https://docs.example.test/",
              message: [],
            },
          },
        ],
      },
      "`string`",
    ],
  ])("leaves out an operation with %s", async (_, change, words) => {
    const file = path.join(await temporaryFolder(), "file.json");
    const get = { responses: { 204: { description: "Nothing." } } };
    const paths = { "/fine": { get }, "/wrong": { get: { ...get, ...change } } };
    await writeFile(
      file,
      JSON.stringify(described(paths, { parameters: { Self: { $ref: "#/components/parameters/Self" } } })),
    );
    const result = await tryDescription(file, undefined);
    expect([...result.leftOut.keys()]).toEqual(["#/paths/~1wrong/get"]);
    expect(formatReport(result)).toContain(words);
  });

  test("says in one line what else it cannot do", async () => {
    const { code, output } = await tried({ "shop.yaml": SHOP, taken: "" }, "shop.yaml", "--out", "taken");
    expect(output).toMatch(/^shop\.yaml cannot be tried: EEXIST.*\n$/);
    expect(code).toBe(2);
    const overlay = await tried({ "shop.yaml": SHOP, "o.yaml": "x-errors: 5" }, "shop.yaml", "--errors", "o.yaml");
    expect(overlay.output).toContain("`x-errors` in o.yaml is no object");
    expect(overlay.code).toBe(2);
  });
});

function described(paths: object, components: object = {}): object {
  const servers = [{ url: "https://shop.example.test" }];
  return { openapi: "3.0.3", info: { title: "Shop", version: "1" }, servers, paths, components };
}

/** Few lines that stand for nine to the power of nine values. */
function bomb(): string {
  const lines = Array.from({ length: 9 }, (_, level) => `x-${level}: &a${level} [${`*a${level - 1},`.repeat(9)}]`);
  return ["openapi: 3.0.0", "x: &a-1 [1]", ...lines].join("\n");
}

async function countingServer(): Promise<{ url: string; requests: readonly (string | undefined)[] }> {
  const requests: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    response.end('{ "A": { "type": "string" } }');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo; // It listens on a port.
  return { url: `http://127.0.0.1:${port}`, requests };
}
