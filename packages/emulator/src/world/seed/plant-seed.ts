import { dateOf } from "../clock.ts";
import type { Account, Package, Product, Site } from "../entities.ts";
import { type PackageSurroundings, readPackage } from "./read-package.ts";
import { readProduct } from "./read-product.ts";
import { SeedError, SeedReader } from "./seed-reader.ts";
import type { World } from "../world.ts";

/** The entities that a seed added to a world, or replaced in it. */
export interface Planted {
  readonly revokedKeys: readonly string[];
  readonly accounts: readonly Account[];
  readonly sites: readonly Site[];
  readonly products: readonly Product[];
  readonly packages: readonly Package[];
}

/**
 * Adds a seed to a world; entities with an existing id are replaced.
 *
 * @param seed Any value: a `Seed`, or the unchecked contents of a file.
 * @throws {SeedError} With every mistake of the seed; nothing is added then.
 */
export function plantSeed(world: World, seed: unknown): Planted {
  const { store, clock, ids } = world;
  const reader = new SeedReader();
  const counters = ids.counters;
  const given = reader.object(seed, "", ["keys", "accounts", "sites", "products", "packages"]);
  const keys = reader.object(given["keys"] ?? {}, "/keys", ["revoked"]);
  const revokedKeys = reader.list(keys["revoked"], "/keys/revoked").flatMap((key, index) => {
    if (typeof key === "string" && key !== "") return [key];
    return reader.note(`/keys/revoked/${index}`, "has to be a text") ?? [];
  });
  const list = <Value>(name: string, read: (value: unknown, at: string) => Value): Value[] =>
    reader.list(given[name], `/${name}`).map((value, index) => read(value, `/${name}/${index}`));

  const accounts = list("accounts", (value, at) => readAccount(reader, value, at));
  const givenAccounts = byId(accounts);
  const hasAccount = (id: string): boolean => givenAccounts.has(id) || store.account(id) !== undefined;
  for (const [index, { id, parentAccountId }] of accounts.entries()) {
    const at = `/accounts/${index}/parentAccountId`;
    if (parentAccountId === undefined) continue;
    const parent = givenAccounts.get(parentAccountId) ?? store.account(parentAccountId);
    if (parent === undefined) reader.note(at, "is the id of no account");
    else if (parent.parentAccountId !== undefined || parentAccountId === id)
      reader.note(at, "has to be an account that has no parent itself");
  }
  const sites = list("sites", (value, at) => readSite(reader, value, at, hasAccount));
  const products = list("products", (value, at) => readProduct(reader, value, at));
  const givenSites = byId(sites);
  const givenProducts = byId(products);
  const around: PackageSurroundings = {
    hasAccount,
    hasSite: (id) => givenSites.has(id) || store.site(id) !== undefined,
    product: (id) => givenProducts.get(id) ?? store.product(id),
    nextId: () => ids.next(),
    now: dateOf(clock.now()),
  };
  const packages = list("packages", (value, at) => readPackage(reader, value, at, around));
  for (const [name, values] of Object.entries({ accounts, sites, products, packages })) noteTwice(reader, name, values);
  noteTakenInstances(reader, packages, (id) => store.packageOf(id)?.id);
  if (reader.mistakes.length > 0) {
    ids.restart(counters);
    throw new SeedError(reader.mistakes);
  }

  store.atomically(() => {
    for (const key of revokedKeys) store.revoke(key);
    for (const one of accounts) store.putAccount(one);
    for (const one of sites) store.putSite(one);
    for (const one of products) store.putProduct(one);
    for (const one of packages) store.putPackage(one);
  });
  return { revokedKeys, accounts, sites, products, packages };
}

/**
 * An index by id, so that the time for a seed is proportional to its size. If two have the same id, the first counts.
 */
function byId<Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(values.toReversed().map((one) => [one.id, one]));
}

function readAccount(reader: SeedReader, value: unknown, at: string): Account {
  const given = reader.object(value, at, ["id", "parentAccountId"]);
  const parentAccountId = reader.optionalText(given, "parentAccountId", at);
  return { id: reader.text(given, "id", at), ...(parentAccountId === undefined ? {} : { parentAccountId }) };
}

function readSite(reader: SeedReader, value: unknown, at: string, hasAccount: (id: string) => boolean): Site {
  const given = reader.object(value, at, ["id", "accountId"]);
  const site = { id: reader.text(given, "id", at), accountId: reader.text(given, "accountId", at) };
  if (site.accountId !== "" && !hasAccount(site.accountId)) reader.note(`${at}/accountId`, "is the id of no account");
  return site;
}

function noteTwice(reader: SeedReader, name: string, values: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const [index, { id }] of values.entries()) {
    if (id !== "" && seen.has(id)) reader.note(`/${name}/${index}/id`, `occurs twice: ${id}`);
    seen.add(id);
  }
}

/** Refuses an instance that is in several packages. */
function noteTakenInstances(
  reader: SeedReader,
  packages: readonly Package[],
  ownerOf: (instanceId: string) => string | undefined,
): void {
  const owners = new Map<string, string>();
  for (const [index, { id, instances }] of packages.entries())
    for (const [place, { instanceId }] of instances.entries()) {
      const at = `/packages/${index}/productInstances/${place}/instanceId`;
      const owner = owners.get(instanceId) ?? ownerOf(instanceId);
      if (owners.has(instanceId) || (owner !== undefined && owner !== id)) reader.note(at, `is taken: ${instanceId}`);
      owners.set(instanceId, id);
    }
}
