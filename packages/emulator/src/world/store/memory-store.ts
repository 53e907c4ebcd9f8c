import { type Account, type Package, type Product, rootOf, type Site } from "../entities.ts";
import { DueQueue } from "./due-queue.ts";
import { LiveCounts } from "./live-counts.ts";
import { OrderedList } from "./ordered-list.ts";
import type { Placed, Position, Remembered, Scope, Store, StoreState } from "./store.ts";

/** A store in memory; its contents are lost when the process ends. */
export function createMemoryStore(): Store {
  return new MemoryStore();
}

class MemoryStore implements Store {
  #revoked = new Set<string>();
  #accounts = new Map<string, Account>();
  #sites = new Map<string, Site>();
  #products = new Map<string, Product>();
  #packages = new Map<string, Package>();
  #answers = new Map<string, Remembered>();
  #numbers = new Map<string, number>();
  // Indexes, so that lookups need not iterate over all packages.
  #packageOf = new Map<string, string>();
  #byRoot = new Map<string, OrderedList>();
  #byAccount = new Map<string, OrderedList>();
  #byExternalId = new Map<string, Set<string>>();
  #references = new Set<string>();
  #live = new LiveCounts();
  #due = new DueQueue();

  isRevoked(key: string): boolean {
    return this.#revoked.has(key);
  }
  revoke(key: string): void {
    this.#revoked.add(key);
  }
  account(id: string): Account | undefined {
    return this.#accounts.get(id);
  }
  putAccount(account: Account): void {
    const before = this.#accounts.get(account.id);
    const moved = (before === undefined ? account.id : rootOf(before)) !== rootOf(account);
    const own = moved ? [...this.walk({ accountId: account.id }, "ASC")] : [];
    for (const one of own) this.#forget(one);
    this.#accounts.set(account.id, account);
    for (const one of own) this.#index(one);
  }
  site(id: string): Site | undefined {
    return this.#sites.get(id);
  }
  putSite(site: Site): void {
    this.#sites.set(site.id, site);
  }
  product(id: string): Product | undefined {
    return this.#products.get(id);
  }
  products(): Iterable<Product> {
    return this.#products.values();
  }
  putProduct(product: Product): void {
    this.#products.set(product.id, product);
  }
  package(id: string): Package | undefined {
    return this.#packages.get(id);
  }
  packageOf(instanceId: string): Package | undefined {
    return this.#packages.get(this.#packageOf.get(instanceId) ?? "");
  }
  putPackage(value: Package): void {
    const before = this.#packages.get(value.id);
    // A package whose place is unchanged is not moved in the lists, because moving takes time proportional to their
    // length.
    const moves = before?.accountId !== value.accountId || before.createdDate !== value.createdDate;
    if (before !== undefined) this.#forget(before, moves, value);
    this.#packages.set(value.id, value);
    this.#index(value, moves);
  }
  *walk(scope: Scope, order: "ASC" | "DESC", after?: Position): Iterable<Package> {
    const list = "root" in scope ? this.#byRoot.get(scope.root) : this.#byAccount.get(scope.accountId);
    for (const id of list?.walk(order, after) ?? []) yield this.#packages.get(id)!;
  }
  *packagesWithExternalId(externalId: string): Iterable<Package> {
    for (const id of this.#byExternalId.get(externalId) ?? []) yield this.#packages.get(id)!;
  }
  *liveOnSite(siteId: string): Iterable<Placed> {
    for (const [instanceId, packageId] of this.#live.onSite(siteId)) {
      const found = this.#packages.get(packageId)!;
      yield { package: found, instance: found.instances.find((one) => one.instanceId === instanceId)! };
    }
  }
  countLive(root: string, productId: string): number {
    return this.#live.of(root, productId);
  }
  isReference(instanceId: string): boolean {
    return this.#references.has(instanceId);
  }
  *due(now: number): Iterable<Package> {
    const given = new Set<string>();
    for (let id = this.#due.take(now); id !== undefined; id = this.#due.take(now)) {
      const found = this.#packages.get(id);
      // The queue may still hold outdated deliveries of packages that were changed, and duplicates.
      const isDue = found?.instances.some((one) => one.status === "PENDING" && (one.deliverAt ?? Infinity) <= now);
      if (found === undefined || !isDue || given.has(id)) continue;
      given.add(id);
      yield found;
    }
  }
  answer(key: string): Remembered | undefined {
    return this.#answers.get(key);
  }
  putAnswer(key: string, answer: Remembered): void {
    this.#answers.set(key, answer);
  }
  number(name: string): number | undefined {
    return this.#numbers.get(name);
  }
  putNumber(name: string, value: number): void {
    this.#numbers.set(name, value);
  }
  atomically<Result>(change: () => Result): Result {
    return change();
  }
  state(): StoreState {
    return {
      revokedKeys: [...this.#revoked].toSorted(),
      accounts: [...this.#accounts.values()],
      sites: [...this.#sites.values()],
      products: [...this.#products.values()],
      packages: [...this.#packages.values()],
      answers: [...this.#answers].map(([key, answer]) => ({ key, ...answer })),
    };
  }
  load({ revokedKeys, accounts, sites, products, packages, answers }: StoreState): void {
    this.#revoked = new Set(revokedKeys);
    for (const map of [this.#accounts, this.#sites, this.#products, this.#packages, this.#answers]) map.clear();
    for (const map of [this.#packageOf, this.#byRoot, this.#byAccount, this.#byExternalId]) map.clear();
    this.#references.clear();
    this.#live = new LiveCounts();
    this.#due = new DueQueue();
    for (const account of accounts) this.putAccount(account);
    for (const site of sites) this.putSite(site);
    for (const product of products) this.putProduct(product);
    for (const one of packages) this.putPackage(one);
    for (const { key, ...answer } of answers) this.putAnswer(key, answer);
  }

  #index(value: Package, moves = true): void {
    const root = this.#rootOf(value);
    if (moves) {
      // Only the place, so that the lists do not retain replaced packages.
      const { createdDate, id } = value;
      listOf(this.#byRoot, root).add({ createdDate, id });
      listOf(this.#byAccount, value.accountId).add({ createdDate, id });
    }
    if (value.externalId !== undefined) {
      const ids = this.#byExternalId.get(value.externalId) ?? new Set();
      this.#byExternalId.set(value.externalId, ids.add(value.id));
    }
    this.#live.count(value, root, 1);
    for (const { instanceId, referenceProductInstanceId, status, deliverAt } of value.instances) {
      this.#packageOf.set(instanceId, value.id);
      if (referenceProductInstanceId !== undefined) this.#references.add(referenceProductInstanceId);
      if (status === "PENDING" && deliverAt !== undefined) this.#due.add(deliverAt, value.id);
    }
  }

  #forget(value: Package, moves = true, next?: Package): void {
    const root = this.#rootOf(value);
    if (moves) {
      this.#byRoot.get(root)?.remove(value);
      this.#byAccount.get(value.accountId)?.remove(value);
    }
    if (value.externalId !== undefined) this.#byExternalId.get(value.externalId)?.delete(value.id);
    this.#live.count(value, root, -1);
    // Existing entries are set in place, because a map with many deletions and additions is rehashed from time to time.
    for (const { instanceId } of value.instances)
      if (!next?.instances.some((one) => one.instanceId === instanceId)) this.#packageOf.delete(instanceId);
  }

  #rootOf({ accountId }: Package): string {
    const account = this.#accounts.get(accountId);
    return account === undefined ? accountId : rootOf(account);
  }
}

function listOf(lists: Map<string, OrderedList>, key: string): OrderedList {
  const list = lists.get(key) ?? new OrderedList();
  lists.set(key, list);
  return list;
}
