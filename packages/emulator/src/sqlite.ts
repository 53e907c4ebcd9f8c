export { DataFileError } from "./world/store/sqlite/load-sqlite.ts";
export { openSqliteStore, type SqliteStore } from "./world/store/sqlite/sqlite-store.ts";
