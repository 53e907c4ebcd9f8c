import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

/** A row as SQLite returns it. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs statements, each of which is prepared once. */
export class Statements {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  run(sql: string, ...values: readonly SQLInputValue[]): void {
    this.#prepare(sql).run(...values);
  }

  first(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    return this.#prepare(sql).get(...values);
  }

  all(sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
    return this.#prepare(sql).all(...values);
  }

  #prepare(sql: string): StatementSync {
    const found = this.#prepared.get(sql);
    if (found !== undefined) return found;
    const made = this.#database.prepare(sql);
    this.#prepared.set(sql, made);
    return made;
  }
}

/** The value whose JSON a row holds. */
export function valueIn<Value>(row: Row): Value {
  return JSON.parse(String(row["json"])) as Value; // This store wrote the column from such a value.
}
