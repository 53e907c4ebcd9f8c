import type { DatabaseSync } from "node:sqlite";
import { type Account, type Package, type Product, rootOf, type Site } from "../../entities.ts";
import type { Placed, Position, Remembered, Scope, Store, StoreState } from "../store.ts";
import { openDatabase } from "./open-database.ts";
import { PackageTable } from "./package-table.ts";
import { type Row, Statements, valueIn } from "./statements.ts";

/** A store in a file, which outlives the process. */
export interface SqliteStore extends Store {
  /** Closes the file; the store cannot be used afterwards. */
  close(): void;
}

/**
 * Opens a store in a file, and creates the file if it does not exist. Needs Node 22.13 or newer.
 *
 * @throws {DataFileError} On a runtime without SQLite, and for a file that cannot be used.
 */
export function openSqliteStore(file: string): SqliteStore {
  return new FileStore(openDatabase(file));
}

class FileStore implements SqliteStore {
  readonly #database: DatabaseSync;
  readonly #sql: Statements;
  readonly #packages: PackageTable;
  #depth = 0;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#sql = new Statements(database);
    this.#packages = new PackageTable(this.#sql);
  }

  close(): void {
    this.#database.close();
  }

  isRevoked(key: string): boolean {
    return this.#sql.first("SELECT 1 FROM revoked WHERE key = ?", key) !== undefined;
  }
  revoke(key: string): void {
    this.#sql.run("INSERT OR IGNORE INTO revoked VALUES (?)", key);
  }
  account(id: string): Account | undefined {
    return this.#named("accounts", id);
  }
  putAccount(account: Account): void {
    this.#put("accounts", account);
    const root = rootOf(account);
    this.#packages.moveBelow(root, account.id);
  }
  site(id: string): Site | undefined {
    return this.#named("sites", id);
  }
  putSite(site: Site): void {
    this.#put("sites", site);
  }
  product(id: string): Product | undefined {
    return this.#named("products", id);
  }
  products(): Iterable<Product> {
    return this.#all("products");
  }
  putProduct(product: Product): void {
    this.#put("products", product);
  }

  package(id: string): Package | undefined {
    return this.#packages.get(id);
  }
  packageOf(instanceId: string): Package | undefined {
    return this.#packages.of(instanceId);
  }
  putPackage(value: Package): void {
    const account = this.account(value.accountId);
    const root = account === undefined ? value.accountId : rootOf(account);
    this.atomically(() => this.#packages.put(value, root));
  }
  walk(scope: Scope, order: "ASC" | "DESC", after?: Position): Iterable<Package> {
    return this.#packages.walk(scope, order, after);
  }
  packagesWithExternalId(externalId: string): Iterable<Package> {
    return this.#packages.withExternalId(externalId);
  }
  liveOnSite(siteId: string): Iterable<Placed> {
    return this.#packages.liveOnSite(siteId);
  }
  countLive(root: string, productId: string): number {
    return this.#packages.countLive(root, productId);
  }
  isReference(instanceId: string): boolean {
    return this.#packages.isReference(instanceId);
  }
  due(now: number): Iterable<Package> {
    return this.#packages.due(now);
  }

  answer(key: string): Remembered | undefined {
    const row = this.#sql.first("SELECT input, status, body FROM answers WHERE key = ?", key);
    return row === undefined ? undefined : asAnswer(row);
  }
  putAnswer(key: string, { input, status, body }: Remembered): void {
    this.#sql.run(
      "INSERT OR REPLACE INTO answers (key, input, status, body) VALUES (?, ?, ?, ?)",
      key,
      input,
      status,
      body,
    );
  }
  number(name: string): number | undefined {
    const row = this.#sql.first("SELECT value FROM numbers WHERE name = ?", name);
    return row === undefined ? undefined : Number(row["value"]);
  }
  putNumber(name: string, value: number): void {
    this.#sql.run("INSERT OR REPLACE INTO numbers VALUES (?, ?)", name, value);
  }

  atomically<Result>(change: () => Result): Result {
    // A nested transaction is part of the outer one.
    if (this.#depth > 0) return change();
    this.#database.exec("BEGIN");
    this.#depth = 1;
    try {
      const result = change();
      this.#database.exec("COMMIT");
      return result;
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    } finally {
      this.#depth = 0;
    }
  }
  state(): StoreState {
    const keys = this.#sql.all("SELECT key FROM revoked").map(({ key }) => String(key));
    return {
      revokedKeys: keys.toSorted(),
      accounts: this.#all("accounts"),
      sites: this.#all("sites"),
      products: this.#all("products"),
      packages: this.#all("packages"),
      answers: this.#sql
        .all("SELECT key, input, status, body FROM answers ORDER BY seq")
        .map((row) => ({ key: String(row["key"]), ...asAnswer(row) })),
    };
  }
  load({ revokedKeys, accounts, sites, products, packages, answers }: StoreState): void {
    this.atomically(() => {
      for (const table of [
        "revoked",
        "accounts",
        "sites",
        "products",
        "packages",
        "instances",
        "referredTo",
        "answers",
      ])
        this.#sql.run(`DELETE FROM ${table}`);
      for (const key of revokedKeys) this.revoke(key);
      for (const one of accounts) this.putAccount(one);
      for (const one of sites) this.putSite(one);
      for (const one of products) this.putProduct(one);
      for (const one of packages) this.putPackage(one);
      for (const { key, ...one } of answers) this.putAnswer(key, one);
    });
  }

  #named<Value>(table: string, id: string): Value | undefined {
    const row = this.#sql.first(`SELECT json FROM ${table} WHERE id = ?`, id);
    return row === undefined ? undefined : valueIn<Value>(row);
  }
  #put(table: string, value: { readonly id: string }): void {
    this.#sql.run(
      `INSERT INTO ${table} (id, json) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json`,
      value.id,
      JSON.stringify(value),
    );
  }
  #all<Value>(table: string): Value[] {
    return this.#sql.all(`SELECT json FROM ${table} ORDER BY seq`).map((row) => valueIn<Value>(row));
  }
}

function asAnswer({ input, status, body }: Row): Remembered {
  return { input: String(input), status: Number(status), body: String(body) };
}
