import { isLive, type Package } from "../../entities.ts";
import type { Placed, Position, Scope } from "../store.ts";
import { type Row, type Statements, valueIn } from "./statements.ts";

/** How many packages an iteration reads at once: callers often take a page of a hundred and stop. */
const CHUNK = 128;

/** The packages of a data file, with the table in which their instances are looked up. */
export class PackageTable {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  /** The package of an id. */
  get(id: string): Package | undefined {
    const row = this.#sql.first("SELECT json FROM packages WHERE id = ?", id);
    return row === undefined ? undefined : asPackage(row);
  }

  /** The package of an instance. */
  of(instanceId: string): Package | undefined {
    const row = this.#sql.first("SELECT packageId FROM instances WHERE instanceId = ?", instanceId);
    return row === undefined ? undefined : this.get(String(row["packageId"]));
  }

  /**
   * Adds a package below a parent account, or replaces the one with its id. Must run within one transaction of the
   * store.
   */
  put(value: Package, root: string): void {
    const { id, accountId, externalId, createdDate } = value;
    this.#sql.run(
      `INSERT INTO packages (id, root, accountId, externalId, createdDate, json) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET root = excluded.root, accountId = excluded.accountId,
           externalId = excluded.externalId, createdDate = excluded.createdDate, json = excluded.json`,
      id,
      root,
      accountId,
      externalId ?? null,
      createdDate,
      JSON.stringify(value),
    );
    this.#sql.run("DELETE FROM instances WHERE packageId = ?", id);
    for (const one of value.instances) {
      const { instanceId, catalogProductId, siteId = null, status, deliverAt, referenceProductInstanceId } = one;
      const due = status === "PENDING" ? (deliverAt ?? null) : null;
      this.#sql.run(
        "INSERT OR REPLACE INTO instances VALUES (?, ?, ?, ?, ?, ?, ?)",
        instanceId,
        id,
        root,
        catalogProductId,
        siteId,
        Number(isLive(one)),
        due,
      );
      if (referenceProductInstanceId !== undefined)
        this.#sql.run("INSERT OR IGNORE INTO referredTo VALUES (?)", referenceProductInstanceId);
    }
  }

  /** Moves the packages of an account below another parent. */
  moveBelow(root: string, accountId: string): void {
    this.#sql.run("UPDATE packages SET root = ? WHERE accountId = ? AND root <> ?", root, accountId, root);
    this.#sql.run(
      "UPDATE instances SET root = ? WHERE packageId IN (SELECT id FROM packages WHERE accountId = ?) AND root <> ?",
      root,
      accountId,
      root,
    );
  }

  /** As `Store.walk`. */
  *walk(scope: Scope, order: "ASC" | "DESC", after?: Position): Iterable<Package> {
    const [column, id] = "root" in scope ? (["root", scope.root] as const) : (["accountId", scope.accountId] as const);
    const sign = order === "ASC" ? ">" : "<";
    for (let place = after; ;) {
      const behind = place === undefined ? [] : [place.createdDate, place.id];
      const rows = this.#sql.all(
        `SELECT json FROM packages WHERE ${column} = ? ${place === undefined ? "" : `AND (createdDate, id) ${sign} (?, ?)`}
         ORDER BY createdDate ${order}, id ${order} LIMIT ${CHUNK}`,
        id,
        ...behind,
      );
      for (const row of rows) {
        const value = valueIn<Package>(row);
        yield value;
        place = value;
      }
      if (rows.length < CHUNK) return;
    }
  }

  /** As `Store.packagesWithExternalId`. */
  withExternalId(externalId: string): Iterable<Package> {
    return this.#sql.all("SELECT json FROM packages WHERE externalId = ? ORDER BY seq", externalId).map(asPackage);
  }

  /** As `Store.liveOnSite`. */
  liveOnSite(siteId: string): Iterable<Placed> {
    const rows = this.#sql.all("SELECT instanceId FROM instances WHERE live = 1 AND siteId = ?", siteId);
    return rows.flatMap(({ instanceId }) => {
      const found = this.of(String(instanceId));
      const instance = found?.instances.find((one) => one.instanceId === instanceId);
      return found === undefined || instance === undefined ? [] : [{ package: found, instance }];
    });
  }

  /** As `Store.countLive`. */
  countLive(root: string, productId: string): number {
    const sql = "SELECT count(*) AS number FROM instances WHERE live = 1 AND root = ? AND productId = ?";
    return Number(this.#sql.first(sql, root, productId)?.["number"]);
  }

  /** As `Store.isReference`. */
  isReference(instanceId: string): boolean {
    return this.#sql.first("SELECT 1 FROM referredTo WHERE instanceId = ?", instanceId) !== undefined;
  }

  /** As `Store.due`. */
  due(now: number): Iterable<Package> {
    const sql = `SELECT json FROM packages JOIN
      (SELECT packageId, min(deliverAt) AS at FROM instances WHERE deliverAt <= ? GROUP BY packageId) ON packageId = id
      ORDER BY at, seq`;
    return this.#sql.all(sql, now).map(asPackage);
  }
}

function asPackage(row: Row): Package {
  return valueIn<Package>(row);
}
