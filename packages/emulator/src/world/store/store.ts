import type { Account, Instance, Package, Product, Site } from "../entities.ts";

/** An instance with its package. */
export interface Placed {
  readonly package: Package;
  readonly instance: Instance;
}

/** The answer that an idempotency key stands for, and the input that it answered. */
export interface Remembered {
  readonly input: string;
  readonly status: number;
  readonly body: string;
}

/** Which packages to walk through: those below a parent account, or those of one account. */
export type Scope = { readonly root: string } | { readonly accountId: string };

/** A place in the order of creation. */
export interface Position {
  readonly createdDate: string;
  readonly id: string;
}

/** Everything that a store holds, in a fixed order: what one store gave, another takes. */
export interface StoreState {
  readonly revokedKeys: readonly string[];
  readonly accounts: readonly Account[];
  readonly sites: readonly Site[];
  readonly products: readonly Product[];
  readonly packages: readonly Package[];
  readonly answers: readonly (Remembered & { readonly key: string })[];
}

/**
 * What the emulator remembers. Values that were read never change; a change is written as a new value under the same
 * id. Only `products` and the walks take time that grows with what they give; nothing else grows with the store.
 */
export interface Store {
  isRevoked(key: string): boolean;
  revoke(key: string): void;

  account(id: string): Account | undefined;
  putAccount(account: Account): void;
  site(id: string): Site | undefined;
  putSite(site: Site): void;
  product(id: string): Product | undefined;
  /** The whole catalogue, in the order in which its products came. */
  products(): Iterable<Product>;
  putProduct(product: Product): void;

  package(id: string): Package | undefined;
  packageOf(instanceId: string): Package | undefined;
  /** Adds a package, or replaces the one of this id. */
  putPackage(value: Package): void;
  /** Packages in the order of their creation, ties by id, from behind a place on. */
  walk(scope: Scope, order: "ASC" | "DESC", after?: Position): Iterable<Package>;
  packagesWithExternalId(externalId: string): Iterable<Package>;

  /** The live instances on a site. */
  liveOnSite(siteId: string): Iterable<Placed>;
  /** How many live instances of a product exist under a parent account. */
  countLive(root: string, productId: string): number;
  /** Whether some instance was ever ordered with this one as its reference. */
  isReference(instanceId: string): boolean;
  /** Packages in which the time of a delivery has come, the earliest first; each is to be put back delivered. */
  due(now: number): Iterable<Package>;

  answer(key: string): Remembered | undefined;
  putAnswer(key: string, answer: Remembered): void;

  /** A number that was put under a name, such as the time of a manual clock. It belongs to no state. */
  number(name: string): number | undefined;
  putNumber(name: string, value: number): void;

  /** Runs changes of which all or none may be kept. */
  atomically<Result>(change: () => Result): Result;
  state(): StoreState;
  /** Forgets everything and takes what is given. */
  load(state: StoreState): void;
}
