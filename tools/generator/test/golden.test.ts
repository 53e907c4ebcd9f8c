import path from "node:path";
import { expect, test } from "vitest";
import { generate } from "../src/generate.ts";
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
  const text = files.map((file) => file.text.replaceAll("@resellers-sdk/errors/operations", "")).join("\n");
  expect(text).not.toMatch(/wix|reseller/i);
});
