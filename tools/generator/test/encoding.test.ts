import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readDocument } from "../src/read/read-document.ts";
import { editedBookshop } from "./spec-folder.ts";

test("a description in Latin-1 is refused with the place of the first byte that is no UTF-8", async () => {
  const { spec } = await editedBookshop({});
  const text = (await readFile(spec, "utf8")).replace("title: Bookshop", "title: Caf\u00e9");
  await writeFile(spec, Buffer.from(text, "latin1"));
  const line = text.split("\n").findIndex((one) => one.includes("Caf")) + 1;
  const column = text.split("\n")[line - 1]!.indexOf("\u00e9") + 1;
  await expect(readDocument(spec)).rejects.toMatchObject({
    diagnostics: [{ rule: "encoding", file: spec, line, column, message: "The byte 0xe9 here is no UTF-8." }],
  });
});

test("UTF-16 is refused too, and UTF-8 with umlauts is not", async () => {
  const { spec } = await editedBookshop({ "openapi.yaml": [["title: Bookshop", "title: Caf\u00e9 \u{1f4da}"]] });
  await expect(readDocument(spec)).resolves.toBeDefined();
  await writeFile(spec, Buffer.from(`\uFEFF${await readFile(spec, "utf8")}`, "utf16le"));
  await expect(readDocument(spec)).rejects.toMatchObject({ diagnostics: [{ rule: "encoding", line: 1, column: 1 }] });
});
