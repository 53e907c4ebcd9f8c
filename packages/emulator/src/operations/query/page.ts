import type { Package } from "../../world/entities.ts";
import type { Store } from "../../world/store/store.ts";
import { packageBody } from "../steps/package-body.ts";
import { candidates } from "./candidates.ts";
import { type Cursor, writeCursor } from "./cursor.ts";
import { type Condition, fulfils } from "./filter.ts";
import { type SortField, sortKey } from "./sort.ts";

/** A parsed query. */
export interface Query {
  readonly root: string;
  readonly conditions: readonly Condition[];
  readonly sort: readonly SortField[];
}

/** A page of packages with its paging metadata. */
export interface Page {
  readonly packages: readonly Package[];
  readonly metadata: object;
}

/** The page at an offset, with the number of all packages. */
export function offsetPage(store: Store, query: Query, limit: number, offset: number): Page {
  const all = [...matches(store, query, undefined, "next")];
  const packages = all.slice(offset, offset + limit);
  return { packages, metadata: { count: packages.length, offset, total: all.length, tooManyToCount: false } };
}

/** The page at a cursor, or the first one, with the cursors of the pages around it. */
export function cursorPage(store: Store, query: Query, limit: number, cursor: Cursor | undefined, self: Cursor): Page {
  const { direction = "next", at } = cursor ?? {};
  const found: Package[] = [];
  let more = false;
  for (const value of matches(store, query, at, direction)) {
    more = found.length >= limit;
    if (more) break;
    found.push(value);
  }
  const packages = direction === "next" ? found : found.toReversed();
  const [first, last] = [packages[0], packages.at(-1)];
  const write = (value: Package | undefined, to: "next" | "prev", wanted: boolean): object =>
    value !== undefined && wanted
      ? { [to]: writeCursor({ ...self, direction: to, at: sortKey(value, query.sort) }) }
      : {};
  const cursors = {
    ...write(last, "next", direction === "prev" || more),
    ...write(first, "prev", direction === "next" ? at !== undefined : more),
  };
  return { packages, metadata: { count: packages.length, cursors } };
}

function* matches(
  store: Store,
  { root, conditions, sort }: Query,
  after: readonly string[] | undefined,
  direction: "next" | "prev",
): Iterable<Package> {
  for (const value of candidates(store, root, conditions, sort, { after, direction }))
    if (isBelow(store, value, root) && fulfils(packageBody(value), conditions)) yield value;
}

/** A package that is found by id or external id may belong to another reseller. */
function isBelow(store: Store, { accountId }: Package, root: string): boolean {
  return accountId === root || store.account(accountId)?.parentAccountId === root;
}
