import { DataFileError } from "./data-file-error.ts";
import type * as sqliteModule from "node:sqlite";

type Sqlite = typeof sqliteModule;

/** What Node's warning about its SQLite says, in all versions that give it. */
const WARNING = "SQLite is an experimental feature";

/**
 * Node's SQLite, without the warning that it is experimental; every other warning is given as usual. The module is
 * asked for when it is needed, and by a name that bundlers do not follow, so that runtimes without it load the rest.
 *
 * @throws {DataFileError} On a runtime that has no SQLite.
 */
export function loadSqlite(): Sqlite {
  const { emitWarning } = process;
  // Node gives the warning while it loads the module, which happens within the call below and takes no turn.
  process.emitWarning = (...given: unknown[]): void => {
    if (!String(given[0]).includes(WARNING)) Reflect.apply(emitWarning, process, given);
  };
  try {
    // Missing in versions of Node that are older than the module itself.
    const sqlite = process.getBuiltinModule?.("node:sqlite") as Sqlite | undefined;
    if (sqlite?.DatabaseSync !== undefined) return sqlite;
  } finally {
    process.emitWarning = emitWarning;
  }
  throw new DataFileError(
    `A data file needs Node 22.13 or newer, and this is ${process.version}: take a newer Node, or keep the world in memory`,
  );
}
