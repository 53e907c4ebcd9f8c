import { glob, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { readAssumptions } from "../src/read/read-assumptions.ts";
import { readDocument } from "../src/read/read-document.ts";
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
