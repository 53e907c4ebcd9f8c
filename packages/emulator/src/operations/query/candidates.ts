import type { Package } from "../../world/entities.ts";
import type { Scope, Store } from "../../world/store/store.ts";
import type { Condition } from "./filter.ts";
import { compareKeys, type SortField, sortKey } from "./sort.ts";

/** Where an iteration begins: after a key, forwards or backwards. */
export interface Start {
  readonly after: readonly string[] | undefined;
  readonly direction: "next" | "prev";
}

/**
 * The packages to which a filter is applied, in the order of the query and without those before the start. If the
 * filter names ids or external ids, only those packages are read; in the order of creation, only as many as the
 * consumer takes.
 */
export function candidates(
  store: Store,
  root: string,
  conditions: readonly Condition[],
  sort: readonly SortField[],
  { after, direction }: Start,
): Iterable<Package> {
  const few = namedPackages(store, conditions);
  const account = namedValues(conditions, "accountId");
  const scope: Scope = account?.length === 1 ? { accountId: account[0]! } : { root };
  const [first] = sort;
  if (few === undefined && sort.length === 1 && first?.fieldName === "createdDate") {
    const order = (first.order === "ASC") === (direction === "next") ? "ASC" : "DESC";
    const [createdDate, id] = after ?? [];
    return store.walk(scope, order, createdDate === undefined || id === undefined ? undefined : { createdDate, id });
  }
  const all = [...(few ?? store.walk(scope, "ASC"))].map((value) => ({ value, key: sortKey(value, sort) }));
  const sign = direction === "next" ? 1 : -1;
  return all
    .filter(({ key }) => after === undefined || sign * compareKeys(key, after, sort) > 0)
    .toSorted((one, other) => sign * compareKeys(one.key, other.key, sort))
    .map(({ value }) => value);
}

function namedPackages(store: Store, conditions: readonly Condition[]): Iterable<Package> | undefined {
  const ids = namedValues(conditions, "id");
  if (ids !== undefined) return unique(ids.flatMap((id) => store.package(id) ?? []));
  const externalIds = namedValues(conditions, "externalId");
  if (externalIds === undefined) return undefined;
  return unique(externalIds.flatMap((id) => [...store.packagesWithExternalId(id)]));
}

function namedValues(conditions: readonly Condition[], field: string): readonly string[] | undefined {
  const found = conditions.find((one) => one.field === field && (one.operator === "$eq" || one.operator === "$in"));
  return found?.operands.map(String);
}

function unique(packages: readonly Package[]): Iterable<Package> {
  return new Set(packages);
}
