import { afterEach, expect, test, vi } from "vitest";
import { DataFileError } from "./data-file-error.ts";
import { loadSqlite } from "./load-sqlite.ts";

afterEach(() => vi.restoreAllMocks());

test("a runtime without SQLite is told which Node has it", () => {
  vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined);
  expect(loadSqlite).toThrow(DataFileError);
  expect(loadSqlite).toThrow(`A data file needs Node 22.13 or newer, and this is ${process.version}`);
});

test("only the warning about SQLite is kept back, and only while it is loaded", () => {
  const given = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
  const sqlite = process.getBuiltinModule("node:sqlite");
  vi.spyOn(process, "getBuiltinModule").mockImplementation(() => {
    process.emitWarning("SQLite is an experimental feature and might change at any time", "ExperimentalWarning");
    process.emitWarning("Something else", "ExperimentalWarning");
    return sqlite;
  });
  expect(loadSqlite()).toBe(sqlite);
  process.emitWarning("SQLite is an experimental feature, says somebody else");
  expect(given.mock.calls).toEqual([
    ["Something else", "ExperimentalWarning"],
    ["SQLite is an experimental feature, says somebody else"],
  ]);
});
