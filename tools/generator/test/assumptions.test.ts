import { glob, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { readAssumptions } from "../src/read/read-assumptions.ts";
import { readDocument } from "../src/read/read-document.ts";
import { complaints } from "./complaints.ts";
import { bookshop } from "./spec-folder.ts";

const spec = path.join(import.meta.dirname, "../../../spec");

test("no comment of the description says what is inferred or contradicted: extensions do", async () => {
  const found: string[] = [];
  let files = 0;
  for await (const name of glob("**/*.yaml", { cwd: spec, exclude: ["node_modules/**"] })) {
    files += 1;
    const lines = (await readFile(path.join(spec, name), "utf8")).split("\n");
    found.push(
      ...lines.filter((line) => /#\s*(inferred|assumed|unknown|C\d+)\b/i.test(line)).map((line) => `${name}: ${line}`),
    );
  }
  expect(files).toBeGreaterThan(50);
  expect(found).toEqual([]);
});

test("every known contradiction between the pages is listed, with its places", async () => {
  const { document } = await readDocument(path.join(spec, "openapi.yaml"));
  const assumptions = readAssumptions(document);
  const contradictions = assumptions.filter(({ id }) => /^C\d+$/.test(id));
  expect(contradictions.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, index) => `C${index + 1}`));
  for (const { id, places } of assumptions) expect(places.length, id).toBeGreaterThan(0);
});

test("an assumption is read with the pointer of what it marks", async () => {
  const { document } = await readDocument(path.join(bookshop, "openapi.yaml"));
  expect(readAssumptions(document)).toEqual([
    {
      id: "token-lifetime",
      status: "unknown",
      note: "No page says for how long a token is valid.",
      settle: "Call with a token that is a day old.",
      places: ["#/components/securitySchemes/token"],
    },
  ]);
});

test("what looks like an assumption inside of data is none, and a property may be called like a keyword", () => {
  const mark = { id: "a", status: "inferred", note: "n", settle: "s" };
  const document = {
    example: { "x-basis": [mark] },
    schema: { properties: { default: { "x-basis": [mark] }, "x-basis": { type: "string" } } },
  };
  expect(readAssumptions(document).map(({ places }) => places)).toEqual([["#/schema/properties/default"]]);
});

test("an assumption that does not say enough", async () => {
  const text = await complaints({
    "openapi.yaml": [
      ["          settle: Call with a token that is a day old.\n", ""],
      ["status: unknown", "status: guessed"],
      ["id: token-lifetime", "id: Token Lifetime"],
      ["note: No page says for how long a token is valid.", 'note: ""'],
    ],
  });
  expect(text).toMatchInlineSnapshot(`
    "openapi.yaml:135:11 error struct
      The field \`settle\` must be present on this level.
      135 |         - id: Token Lifetime
                      ^
      at  #/components/securitySchemes/token/x-basis/0
      fix Add \`settle\`: how somebody with access to the API would find out.

    openapi.yaml:135:15 error basis-id
      \`Token Lifetime\` is no id of an assumption.
      135 |         - id: Token Lifetime
                          ^
      at  #/components/securitySchemes/token/x-basis/0/id
      fix Use a \`C\` with a number for a contradiction, or words in small letters, joined by dashes.

    openapi.yaml:136:19 error struct
      \`status\` can be one of the following only: "inferred", "contradicted", "unknown", "recorded".
      136 |           status: guessed
                              ^
      at  #/components/securitySchemes/token/x-basis/0/status
      fix Write one of these values.

    openapi.yaml:137:17 error basis-text
      The \`note\` of the assumption \`Token Lifetime\` is empty.
      137 |           note: ""
                            ^
      at  #/components/securitySchemes/token/x-basis/0/note
      fix Say in one or two sentences what is assumed and why, and how to find out.

    4 errors, 0 warnings"
  `);
});

test("an assumption that is stated twice with different words", async () => {
  const again = `x-basis:
  - id: token-lifetime
    status: unknown
    note: Tokens may be valid for a day.
    settle: Ask.
`;
  const text = await complaints({ "openapi.yaml": [["paths:\n", `${again}paths:\n`]] });
  expect(text).toMatchInlineSnapshot(`
    "openapi.yaml:35:9 error basis-twice
      The assumption \`token-lifetime\` is stated twice with different words.
      35 |   - id: token-lifetime
                   ^
      at  #/x-basis/0/id
      fix Write it into one file and refer to that from each place, or give one of the two another id.

    1 error, 0 warnings"
  `);
});
