import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compareContents, listContents } from "./content-list.ts";
import { findFaults } from "./find-faults.ts";
import { readTarball, type Tarball } from "./unpack.ts";

const MANIFEST = {
  name: "@resellers-sdk/errors",
  license: "MIT",
  sideEffects: false,
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./data/*": "./dist/data/*" },
  dependencies: { "@resellers-sdk/errors": "^1.0.0" },
};
const MAP = JSON.stringify({ sources: ["../src/index.ts"] });
const FILES = {
  LICENSE: "",
  "README.md": "",
  "dist/data/one.json": "{}",
  "dist/index.js": "",
  "dist/index.js.map": MAP,
  "dist/index.d.ts": "",
  "dist/index.d.ts.map": MAP,
  "src/index.ts": "",
};

test("finds nothing in a tarball that is whole", () => {
  expect(findFaults(unpacked())).toEqual([]);
});

test.for<[string, Parameters<typeof unpacked>, string]>([
  ["a map that leads to no file", [{ "src/index.ts": undefined }], "dist/index.js.map leads to src/index.ts"],
  ["code without a map", [{ "dist/index.js.map": undefined }], "dist/index.js has no map"],
  ["no licence", [{ LICENSE: undefined }], "LICENSE is missing"],
  ["a command without its file", [{}, { bin: { run: "./bin/run.js" } }], "bin/run.js is missing"],
  ["an export that leads to no file", [{ "dist/index.d.ts": undefined }], "exports . leads to ./dist/index.d.ts"],
  ["a pattern that matches no file", [{ "dist/data/one.json": undefined }], "exports ./data/* leads to ./dist/data/*"],
  ["side effects that nobody denies", [{}, { sideEffects: undefined }], "package.json lacks sideEffects: false"],
  ["a private package", [{}, { private: true }], "package.json is private"],
  [
    "a range that only a workspace knows",
    [{}, { dependencies: { "@resellers-sdk/errors": "workspace:^" } }],
    "@resellers-sdk/errors is workspace:^",
  ],
  [
    "an exact version of a package of our own",
    [{}, { dependencies: { "@resellers-sdk/errors": "1.0.0" } }],
    "@resellers-sdk/errors is 1.0.0, not a caret range",
  ],
])("finds %s", ([, changes, fault]) => {
  expect(findFaults(unpacked(...changes))).toContainEqual(expect.stringContaining(fault));
});

test("asks for no source of a map that holds its text", () => {
  const map = JSON.stringify({ sources: ["../src/index.ts"], sourcesContent: ["export {};"] });
  const faults = findFaults(
    unpacked({ "dist/index.js.map": map, "dist/index.d.ts.map": map, "src/index.ts": undefined }),
  );
  expect(faults).toEqual([]);
});

test("lists exports and files, with what belongs to a file on its line, and shows what differs", () => {
  const list = listContents(unpacked({ "CHANGELOG.md": "" }));
  expect(list).toBe(
    [
      "exports .",
      "exports ./data/*",
      "LICENSE",
      "README.md",
      "dist/data/one.json",
      "dist/index.js +.js.map +.d.ts +.d.ts.map",
      "package.json",
      "src/index.ts",
      "",
    ].join("\n"),
  );
  expect(compareContents(listContents(unpacked({ "dist/stale.js": "", LICENSE: undefined })), list)).toEqual([
    "- LICENSE",
    "+ dist/stale.js",
  ]);
});

/** A tarball that is whole but for these changes; `undefined` takes a file or a field away. */
function unpacked(files: Readonly<Record<string, string | undefined>> = {}, manifest: object = {}): Tarball {
  const folder = mkdtempSync(path.join(tmpdir(), "resellers-tarball-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const all = { ...FILES, "package.json": JSON.stringify({ ...MANIFEST, ...manifest }), ...files };
  for (const [name, text] of Object.entries(all)) {
    if (text === undefined) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return readTarball(path.join(folder, "package.json"), folder);
}
