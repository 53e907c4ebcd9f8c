import { expect, test } from "vitest";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { generate } from "../src/generate.ts";
import { constructs } from "./constructs/table/all.ts";
import { descriptionOf } from "./constructs/description-of.ts";
import { temporaryFolder } from "./spec-folder.ts";

/** What the generator says of a construct that works. */
async function notesOn(name: string): Promise<string[]> {
  const construct = constructs.find((one) => one.name === name);
  if (construct === undefined) throw new Error(`No construct ${name}`);
  const spec = path.join(await temporaryFolder(), "openapi.yaml");
  await writeFile(spec, JSON.stringify(descriptionOf(construct), undefined, 2)); // JSON is YAML.
  const { warnings } = await generate({ spec, root: path.dirname(spec) });
  return warnings.map(({ rule, message }) => `${rule}: ${message}`);
}

test("a media type that is left out is reported", async () => {
  expect(await notesOn("a JSON and a CSV success")).toEqual([
    "left-out-media-type: The client reads `application/json` and asks for it; `text/csv` is left out.",
  ]);
  expect(await notesOn("two media types of a body")).toEqual([
    "left-out-media-type: The client writes `application/json`; `text/plain` is left out.",
  ]);
});

test("the operations whose input is not flat are reported", async () => {
  expect(await notesOn("a name that path, query, header and body share")).toEqual([
    expect.stringContaining("grouped-input: `doIt` takes its query parameters under `query`"),
    expect.stringContaining("grouped-input: `doIt` takes its header parameters under `header`"),
    expect.stringContaining("grouped-input: `doIt` takes its body under `body`"),
  ]);
  expect(await notesOn("a body that is an array")).toEqual([expect.stringContaining("`body`: it is no object")]);
});

test("nothing is said of what is usual", async () => {
  expect(await notesOn("an optional body with a member")).toEqual([]);
});
