export { DataFileError } from "./world/store/sqlite/data-file-error.ts";
export { openSqliteStore, type SqliteStore } from "./world/store/sqlite/sqlite-store.ts";
