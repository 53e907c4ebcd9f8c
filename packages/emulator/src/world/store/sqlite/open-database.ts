import type { DatabaseSync } from "node:sqlite";
import { DataFileError } from "./data-file-error.ts";
import { loadSqlite } from "./load-sqlite.ts";

/** Marks the files of the emulator among all SQLite files; "RSEM" in ASCII. */
const APPLICATION = 0x52_53_45_4d;
/** The schema version; a file with another version is refused, not migrated. */
const VERSION = 1;

/**
 * `seq` is the insertion order; an updated row keeps its value. `root` is the account under which limits are counted.
 * The table of instances holds only the columns for lookups; the instances themselves are in the JSON of their package.
 */
const TABLES = `
  CREATE TABLE numbers (name TEXT PRIMARY KEY, value REAL NOT NULL) WITHOUT ROWID, STRICT;
  CREATE TABLE revoked (key TEXT PRIMARY KEY) WITHOUT ROWID, STRICT;
  CREATE TABLE accounts (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL) STRICT;
  CREATE TABLE sites (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL) STRICT;
  CREATE TABLE products (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL) STRICT;
  CREATE TABLE packages (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, root TEXT NOT NULL, accountId TEXT NOT NULL,
    externalId TEXT, createdDate TEXT NOT NULL, json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX packagesOfRoot ON packages (root, createdDate, id);
  CREATE INDEX packagesOfAccount ON packages (accountId, createdDate, id);
  CREATE INDEX packagesByExternalId ON packages (externalId) WHERE externalId IS NOT NULL;
  CREATE TABLE instances (
    instanceId TEXT PRIMARY KEY, packageId TEXT NOT NULL, root TEXT NOT NULL, productId TEXT NOT NULL,
    siteId TEXT, live INTEGER NOT NULL, deliverAt REAL
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX instancesOfPackage ON instances (packageId);
  CREATE INDEX liveOnSite ON instances (siteId) WHERE live = 1 AND siteId IS NOT NULL;
  CREATE INDEX liveOfProduct ON instances (root, productId) WHERE live = 1;
  CREATE INDEX dueInstances ON instances (deliverAt) WHERE deliverAt IS NOT NULL;
  CREATE TABLE referredTo (instanceId TEXT PRIMARY KEY) WITHOUT ROWID, STRICT;
  CREATE TABLE answers (
    seq INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, input TEXT NOT NULL, status INTEGER NOT NULL, body TEXT NOT NULL
  ) STRICT;
  PRAGMA application_id = ${APPLICATION};
  PRAGMA user_version = ${VERSION};
`;

/**
 * Opens a data file, and creates it if it does not exist. The process holds a lock on the file until it is closed.
 * Committed data survives the end of the process, including a crash.
 *
 * @throws {DataFileError} For a file that is something else, or that cannot be opened.
 */
export function openDatabase(file: string): DatabaseSync {
  const { DatabaseSync: Database } = loadSqlite();
  let database: DatabaseSync | undefined;
  try {
    database = new Database(file);
    prepare(database);
    return database;
  } catch (error) {
    database?.close();
    throw new DataFileError(`${file} cannot be used as a data file: ${reasonOf(error)}`, { cause: error });
  }
}

function prepare(database: DatabaseSync): void {
  // Two processes that change the same world would not see each other's changes.
  database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  database.exec("BEGIN EXCLUSIVE");
  const application = pragma(database, "application_id");
  const version = pragma(database, "user_version");
  const isEmpty = database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
  if (isEmpty && application === 0) database.exec(TABLES);
  else if (application !== APPLICATION) throw new Error("it holds the data of another program; name another file");
  else if (version !== VERSION)
    throw new Error("another version of the emulator made it; remove it, or name another file");
  database.exec("COMMIT");
}

function pragma(database: DatabaseSync, name: string): unknown {
  return database.prepare(`PRAGMA ${name}`).get()?.[name];
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === "database is locked" ? "another process uses it" : error.message;
}
