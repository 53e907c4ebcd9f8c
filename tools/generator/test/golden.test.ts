import path from "node:path";
import { expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { readApi } from "../src/read/read-api.ts";
import { readDocument } from "../src/read/read-document.ts";
import { bookshop, editedBookshop } from "./spec-folder.ts";

const { files } = await generate({ spec: path.join(bookshop, "openapi.yaml"), root: bookshop });

test.each(files.map(({ file, text }) => [path.relative(bookshop, file), text] as const))(
  "writes %s",
  async (name, text) => {
    await expect(text).toMatchFileSnapshot(path.join(bookshop, "expected", name));
  },
);

test("writes the same bytes in another folder and at another time", async () => {
  const { folder, spec } = await editedBookshop({});
  const again = await generate({ spec, root: folder });
  expect(again.files.map(({ text }) => text)).toEqual(files.map(({ text }) => text));
});

test("knows nothing of any API but what the description says", () => {
  const text = files.map((file) => file.text.replaceAll(/@resellers-sdk\/errors\/(tables|decoder)/g, "")).join("\n");
  expect(text).not.toMatch(/wix|reseller/i);
});

test("each package carries the description that it was made from, from which the same model is read", async () => {
  const { document } = await readDocument(path.join(bookshop, "openapi.yaml"));
  const carried = files.filter(({ file }) => file.endsWith("description.gen.json"));
  expect(carried.map(({ file }) => path.relative(bookshop, file).split(path.sep)[1])).toEqual([
    "errors",
    "client",
    "contract-tests",
    "emulator",
  ]);
  for (const { text } of carried) {
    const { $comment, ...description } = JSON.parse(text);
    expect($comment).toMatch(/^Generated from openapi\.yaml/);
    expect(readApi(description)).toEqual(readApi(document));
  }
});
