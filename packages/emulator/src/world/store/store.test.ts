import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Account, Instance, Package, Status } from "../entities.ts";
import { createMemoryStore } from "./memory-store.ts";
import { loadSqlite } from "./sqlite/load-sqlite.ts";
import { openSqliteStore, type SqliteStore } from "./sqlite/sqlite-store.ts";
import type { Store } from "./store.ts";

const folder = mkdtempSync(join(tmpdir(), "emulator-store-"));
const opened: SqliteStore[] = [];
function openFile(name: string): SqliteStore {
  const store = openSqliteStore(name === ":memory:" ? name : join(folder, name));
  opened.push(store);
  return store;
}
afterAll(() => {
  for (const store of opened) store.close();
  rmSync(folder, { recursive: true });
});

const day = (number: number): string => `2026-01-0${number}T00:00:00.000Z`;
const instance = (instanceId: string, different: Partial<Instance> = {}): Instance => ({
  instanceId,
  catalogProductId: "p1",
  status: "ENABLED",
  billingInfo: { type: "ONE_TIME" },
  createdDate: day(1),
  updatedDate: day(1),
  ...different,
});
const value = (id: string, different: Partial<Package> = {}): Package => ({
  id,
  accountId: "parent",
  instances: [instance(`${id}-i`)],
  createdDate: day(1),
  updatedDate: day(1),
  ...different,
});
const idsOf = (packages: Iterable<Package>): string[] => [...packages].map(({ id }) => id);

describe.each<[string, () => Store]>([
  ["memory", createMemoryStore],
  ["SQLite", () => openFile(":memory:")],
])("a store in %s", (_, create) => {
  const filled = (): Store => {
    const store = create();
    store.putAccount({ id: "parent" });
    store.putAccount({ id: "child", parentAccountId: "parent" });
    store.putPackage(value("b", { createdDate: day(2) }));
    store.putPackage(value("a", { createdDate: day(2), accountId: "child", externalId: "x" }));
    store.putPackage(value("c", { externalId: "x" }));
    return store;
  };

  test("walks in the order of creation, ties by id, from behind a place on", () => {
    const store = filled();
    expect(idsOf(store.walk({ root: "parent" }, "ASC"))).toEqual(["c", "a", "b"]);
    expect(idsOf(store.walk({ root: "parent" }, "DESC"))).toEqual(["b", "a", "c"]);
    expect(idsOf(store.walk({ root: "parent" }, "DESC", { createdDate: day(2), id: "b" }))).toEqual(["a", "c"]);
    expect(idsOf(store.walk({ accountId: "child" }, "ASC"))).toEqual(["a"]);
    expect(idsOf(store.walk({ root: "nobody" }, "ASC"))).toEqual([]);
    expect(idsOf(store.packagesWithExternalId("x")).toSorted()).toEqual(["a", "c"]);
  });

  test("walks past more packages than are read at once", () => {
    const store = filled();
    for (let number = 0; number < 300; number += 1) store.putPackage(value(`n${number}`, { createdDate: day(3) }));
    expect(idsOf(store.walk({ root: "parent" }, "ASC"))).toHaveLength(303);
    expect(new Set(idsOf(store.walk({ root: "parent" }, "DESC"))).size).toBe(303);
  });

  test("takes the packages of an account along when its parent changes", () => {
    const store = filled();
    store.putAccount({ id: "child" });
    expect(idsOf(store.walk({ root: "parent" }, "ASC"))).toEqual(["c", "b"]);
    expect(store.countLive("child", "p1")).toBe(1);
    expect(store.countLive("parent", "p1")).toBe(2);
  });

  test("finds instances, live ones by site and product, and references for ever", () => {
    const store = filled();
    const placed = instance("d-i", { siteId: "s", referenceProductInstanceId: "b-i" });
    store.putPackage(value("d", { instances: [placed, instance("d-j", { siteId: "s", status: "CANCELED" })] }));
    expect([...store.liveOnSite("s")].map(({ instance: one }) => one)).toEqual([placed]);
    expect(store.packageOf("d-j")?.id).toBe("d");
    expect(store.countLive("parent", "p1")).toBe(4);
    store.putPackage(value("d", { instances: [] }));
    expect([...store.liveOnSite("s")]).toEqual([]);
    expect(store.packageOf("d-j")).toBeUndefined();
    expect(store.isReference("b-i")).toBe(true);
    expect(store.isReference("d-i")).toBe(false);
  });

  test("gives what is due, the earliest first", () => {
    const store = filled();
    const pending = (id: string, deliverAt: number): Package =>
      value(id, { instances: [instance(`${id}-i`, { status: "PENDING", deliverAt })] });
    store.putPackage(pending("late", 20));
    store.putPackage(pending("early", 10));
    store.putPackage(pending("never", 99));
    expect(idsOf(store.due(5))).toEqual([]);
    expect(idsOf(store.due(20))).toEqual(["early", "late"]);
  });

  test("what one store gave, another takes", () => {
    const store = filled();
    store.revoke("z");
    store.revoke("a");
    store.putAnswer("k", { input: "i", status: 200, body: "{}" });
    store.putPackage(value("b", { externalId: "\ud800 \0 ä", createdDate: day(4) }));
    const state = store.state();
    expect(state.packages.map(({ id }) => id)).toEqual(["b", "a", "c"]);
    expect(state.revokedKeys).toEqual(["a", "z"]);
    const other = create();
    other.putAccount({ id: "gone" });
    other.load(state);
    expect(other.state()).toEqual(state);
    expect(other.answer("k")).toEqual({ input: "i", status: 200, body: "{}" });
    expect(idsOf(other.walk({ root: "parent" }, "ASC"))).toEqual(idsOf(store.walk({ root: "parent" }, "ASC")));
  });

  test("keeps numbers apart from the state", () => {
    const store = filled();
    expect(store.number("now")).toBeUndefined();
    store.putNumber("now", 1_772_443_800_000);
    store.load(create().state());
    expect(store.number("now")).toBe(1_772_443_800_000);
  });
});

test("both stores answer the same after any changes", () => {
  const few = (prefix: string): fc.Arbitrary<string> => fc.constantFrom(`${prefix}1`, `${prefix}2`, `${prefix}3`);
  const statuses: Status[] = ["PENDING", "ENABLED", "CANCELED", "FAILED", "AWAITING_ACTION"];
  const anyInstance = fc.record({
    catalogProductId: few("p"),
    status: fc.constantFrom(...statuses),
    siteId: few("s"),
    deliverAt: fc.integer({ min: 0, max: 5 }),
  });
  const putPackage = fc
    .record({ id: few("k"), accountId: few("a"), externalId: few("x"), date: fc.integer({ min: 1, max: 4 }) })
    .chain((one) => fc.tuple(fc.constant(one), fc.array(anyInstance, { maxLength: 3 })))
    .map(([{ id, accountId, externalId, date }, instances]) => (store: Store) => {
      const own = instances.map((one, index) => instance(`${id}-${index}`, one));
      store.putPackage(value(id, { accountId, externalId, createdDate: day(date), instances: own }));
    });
  const putAccount = fc
    .record({ id: few("a"), parentAccountId: few("r") })
    .map((account: Account) => (store: Store) => store.putAccount(account));
  const look = (store: Store): unknown => ({
    state: store.state(),
    walks: ["r1", "r2", "a1", "a2"].map((root) => idsOf(store.walk({ root }, "DESC"))),
    live: ["r1", "a1"].flatMap((root) => ["p1", "p2"].map((product) => store.countLive(root, product))),
    sites: ["s1", "s2"].map((site) =>
      [...store.liveOnSite(site)].map(({ instance: one }) => one.instanceId).toSorted(),
    ),
    external: ["x1", "x2"].map((id) => idsOf(store.packagesWithExternalId(id)).toSorted()),
    due: idsOf(store.due(2)).toSorted(),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(putPackage, putAccount), { maxLength: 20 }), (changes) => {
      const [memory, file] = [createMemoryStore(), openFile(":memory:")];
      for (const change of changes) {
        change(memory);
        change(file);
      }
      expect(look(file)).toEqual(look(memory));
    }),
    { numRuns: 100, seed: 11 },
  );
});

describe("a data file", () => {
  test("goes on where it was left, and a change that fails leaves nothing behind", () => {
    const store = openSqliteStore(join(folder, "kept.db"));
    store.putAccount({ id: "kept" });
    const fail = (): void => {
      store.putAccount({ id: "lost" });
      store.atomically(() => store.putSite({ id: "lost", accountId: "lost" }));
      throw new Error("in the middle");
    };
    expect(() => store.atomically(fail)).toThrow("in the middle");
    store.close();
    expect(openFile("kept.db").state()).toMatchObject({ accounts: [{ id: "kept" }], sites: [] });
  });

  test("is not taken for one where it is something else", () => {
    writeFileSync(join(folder, "text.db"), "Not a database at all, but long enough to be read as one. ".repeat(50));
    expect(() => openFile("text.db")).toThrow(/text\.db cannot be used as a data file: file is not a database/);
    const { DatabaseSync } = loadSqlite();
    const foreign = new DatabaseSync(join(folder, "foreign.db"));
    foreign.exec("CREATE TABLE other (id)");
    foreign.close();
    expect(() => openFile("foreign.db")).toThrow(/the data of another program/);
    openSqliteStore(join(folder, "newer.db")).close();
    const newer = new DatabaseSync(join(folder, "newer.db"));
    newer.exec("PRAGMA user_version = 99");
    newer.close();
    expect(() => openFile("newer.db")).toThrow(/another version of the emulator/);
    expect(() => openFile("no/such/folder.db")).toThrow(/unable to open database file/);
  });

  test("belongs to one process at a time", () => {
    openFile("owned.db");
    expect(() => openSqliteStore(join(folder, "owned.db"))).toThrow(
      /owned\.db cannot be used.*another process uses it/,
    );
  });
});
