import { DataFileError } from "./data-file-error.ts";
import type * as sqliteModule from "node:sqlite";

type Sqlite = typeof sqliteModule;

/** The text of Node's warning about its SQLite, in all versions that emit it. */
const WARNING = "SQLite is an experimental feature";

/**
 * Loads Node's SQLite without the warning that it is experimental; other warnings are emitted as usual. The module is
 * loaded lazily, and by a name that bundlers do not resolve, so that this package also loads in runtimes without
 * SQLite.
 *
 * @throws {DataFileError} On a runtime that has no SQLite.
 */
export function loadSqlite(): Sqlite {
  const { emitWarning } = process;
  // Node emits the warning synchronously while it loads the module, in the call below.
  process.emitWarning = (...given: unknown[]): void => {
    if (!String(given[0]).includes(WARNING)) Reflect.apply(emitWarning, process, given);
  };
  try {
    // `getBuiltinModule` is missing in versions of Node that have no SQLite either.
    const sqlite = process.getBuiltinModule?.("node:sqlite") as Sqlite | undefined;
    if (sqlite?.DatabaseSync !== undefined) return sqlite;
  } finally {
    process.emitWarning = emitWarning;
  }
  throw new DataFileError(
    `A data file needs Node 22.13 or newer, and this is ${process.version}: take a newer Node, or keep the world in memory`,
  );
}
