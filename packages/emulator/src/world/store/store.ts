import type { Account, Instance, Package, Product, Site } from "../entities.ts";

/** An instance with its package. */
export interface Placed {
  readonly package: Package;
  readonly instance: Instance;
}

/** The stored answer of an idempotency key, and the input that it belongs to. */
export interface Remembered {
  readonly input: string;
  readonly status: number;
  readonly body: string;
}

/** Which packages to iterate over: those below a parent account, or those of one account. */
export type Scope = { readonly root: string } | { readonly accountId: string };

/** A place in the order of creation. */
export interface Position {
  readonly createdDate: string;
  readonly id: string;
}

/** The whole contents of a store, in a fixed order; can be loaded into another store. */
export interface StoreState {
  readonly revokedKeys: readonly string[];
  readonly accounts: readonly Account[];
  readonly sites: readonly Site[];
  readonly products: readonly Product[];
  readonly packages: readonly Package[];
  readonly answers: readonly (Remembered & { readonly key: string })[];
}

/**
 * The memory of the emulator. Values are immutable; a change is written as a new value under the same id. `products`
 * and the iterations take time proportional to their result; no other method takes more time in a larger store.
 */
export interface Store {
  isRevoked(key: string): boolean;
  revoke(key: string): void;

  account(id: string): Account | undefined;
  putAccount(account: Account): void;
  site(id: string): Site | undefined;
  putSite(site: Site): void;
  product(id: string): Product | undefined;
  /** The whole catalogue, in insertion order. */
  products(): Iterable<Product>;
  putProduct(product: Product): void;

  package(id: string): Package | undefined;
  packageOf(instanceId: string): Package | undefined;
  /** Adds a package, or replaces the one with this id. */
  putPackage(value: Package): void;
  /** Packages in the order of creation, ties by id, starting after a place. */
  walk(scope: Scope, order: "ASC" | "DESC", after?: Position): Iterable<Package>;
  packagesWithExternalId(externalId: string): Iterable<Package>;

  /** The live instances on a site. */
  liveOnSite(siteId: string): Iterable<Placed>;
  /** How many live instances of a product exist under a parent account. */
  countLive(root: string, productId: string): number;
  /** Whether some instance was ever ordered with this one as its reference. */
  isReference(instanceId: string): boolean;
  /** Packages with a delivery that is due, the earliest first. The caller must store each with the delivery done. */
  due(now: number): Iterable<Package>;

  answer(key: string): Remembered | undefined;
  putAnswer(key: string, answer: Remembered): void;

  /** A number stored under a name, such as the time of a manual clock. It is not part of `StoreState`. */
  number(name: string): number | undefined;
  putNumber(name: string, value: number): void;

  /** Runs changes as a transaction: all of them are kept, or none. */
  atomically<Result>(change: () => Result): Result;
  state(): StoreState;
  /** Replaces the whole contents. */
  load(state: StoreState): void;
}
