import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { checkGenerated, writeGenerated } from "../src/write/write-generated.ts";
import { temporaryFolder } from "./spec-folder.ts";

test("makes the folder hold exactly the files, and nothing that an earlier run left", async () => {
  const folder = path.join(await temporaryFolder(), "generated");
  await mkdir(path.join(folder, "old"), { recursive: true });
  await writeFile(path.join(folder, "old/gone.gen.ts"), "old");
  await writeFile(path.join(folder, "changed.gen.ts"), "before");
  const files = [
    { file: path.join(folder, "changed.gen.ts"), text: "after" },
    { file: path.join(folder, "sub/new.gen.ts"), text: "new" },
  ];

  expect(await checkGenerated([folder], files)).toEqual([
    { file: path.join(folder, "changed.gen.ts"), actual: "before", expected: "after" },
    { file: path.join(folder, "old/gone.gen.ts"), actual: "old", expected: undefined },
    { file: path.join(folder, "sub/new.gen.ts"), actual: undefined, expected: "new" },
  ]);
  expect(await writeGenerated([folder], files)).toHaveLength(3);
  expect(await checkGenerated([folder], files)).toEqual([]);
  expect(await readFile(path.join(folder, "changed.gen.ts"), "utf8")).toBe("after");
  const left = await readdir(folder, { recursive: true, withFileTypes: true });
  expect(
    left
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(["changed.gen.ts", "new.gen.ts"]);
});

test("does not touch a file that is right already", async () => {
  const folder = await temporaryFolder();
  const files = [{ file: path.join(folder, "same.gen.ts"), text: "same" }];
  await writeGenerated([folder], files);
  const before = await stat(path.join(folder, "same.gen.ts"), { bigint: true });
  expect(await writeGenerated([folder], files)).toEqual([]);
  const after = await stat(path.join(folder, "same.gen.ts"), { bigint: true });
  expect(after.mtimeNs).toBe(before.mtimeNs);
});
