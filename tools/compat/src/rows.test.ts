import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../../..");
const rows = readFileSync(path.join(import.meta.dirname, "../ROWS.md"), "utf8")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .flatMap(([, kind = "", file = "", name = ""]) => (file.includes("/") ? [{ kind, file, name }] : []));

/** Whether a file has a title that ends so. A title may go on in front: some begin with a number that varies. */
function hasTitle(text: string, name: string): boolean {
  return ['"', "'", "`"].some((quote) => text.includes(name + quote));
}

test("the table has rows, and each kind of fault once", () => {
  expect(rows.length).toBeGreaterThan(40);
  expect(new Set(rows.map(({ kind }) => kind)).size).toBe(rows.length);
});

test.each(rows)("a test holds: $kind", ({ file, name }) => {
  expect(existsSync(path.join(root, file)), `${file} is there`).toBe(true);
  expect(hasTitle(readFileSync(path.join(root, file), "utf8"), name), `${file} has the test "${name}"`).toBe(true);
});
