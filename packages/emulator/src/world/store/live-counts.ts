import { isLive, type Package } from "../entities.ts";

/** Index of live instances: by site, and their number by product and parent account. */
export class LiveCounts {
  readonly #onSite = new Map<string, Map<string, string>>();
  readonly #ofProduct = new Map<string, Map<string, number>>();

  /** Adds the instances of a package to the index, or removes them with -1. */
  count(value: Package, root: string, step: 1 | -1): void {
    for (const instance of value.instances) {
      if (!isLive(instance)) continue;
      const counts = inner(this.#ofProduct, root);
      counts.set(instance.catalogProductId, (counts.get(instance.catalogProductId) ?? 0) + step);
      if (instance.siteId === undefined) continue;
      const onSite = inner(this.#onSite, instance.siteId);
      if (step === 1) onSite.set(instance.instanceId, value.id);
      else onSite.delete(instance.instanceId);
    }
  }

  of(root: string, productId: string): number {
    return this.#ofProduct.get(root)?.get(productId) ?? 0;
  }

  /** Ids of instances with those of their packages. */
  onSite(siteId: string): Iterable<readonly [instanceId: string, packageId: string]> {
    return this.#onSite.get(siteId) ?? [];
  }
}

/** The inner map of a key, created if it does not exist. */
export function inner<Key, Value>(outer: Map<string, Map<Key, Value>>, key: string): Map<Key, Value> {
  const found = outer.get(key);
  if (found !== undefined) return found;
  const made = new Map<Key, Value>();
  outer.set(key, made);
  return made;
}
