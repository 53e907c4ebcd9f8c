import type { Product } from "../world/entities.ts";
import type { Seed, SeedInstance, SeedProduct } from "../world/seed/seed.ts";

/** A seed whose product of an id has other rules. */
export function withProduct(id: string, rules: Partial<SeedProduct>): (seed: Seed) => Seed {
  return (seed) => ({
    ...seed,
    products: seed.products?.map((one) => (one.id === id ? { ...one, ...rules } : one)) ?? [],
  });
}

/** A seed with one more product: a plan billed by the year. */
export function withNewProduct(id: string): (seed: Seed) => Seed {
  const cycles: Product["cycles"] = [{ type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } }];
  return (seed) => ({ ...seed, products: [...(seed.products ?? []), { id, type: "premium-plan", cycles }] });
}

/** A seed with one more account, which stands on its own. */
export function withAccount(id: string): (seed: Seed) => Seed {
  return (seed) => ({ ...seed, accounts: [...(seed.accounts ?? []), { id }] });
}

/** A seed in which another account owns a site. */
export function withSiteOf(siteId: string, accountId: string): (seed: Seed) => Seed {
  return (seed) => ({
    ...seed,
    sites: seed.sites?.map((site) => (site.id === siteId ? { ...site, accountId } : site)) ?? [],
  });
}

/** A seed without packages. */
export function withoutPackages(seed: Seed): Seed {
  return { ...seed, packages: [] };
}

/** A seed in which some instances are different; a package that would have none of them left goes. */
export function withInstances(change: (instance: SeedInstance) => SeedInstance | undefined): (seed: Seed) => Seed {
  return (seed) => ({
    ...seed,
    packages: (seed.packages ?? []).flatMap((one) => {
      const productInstances = one.productInstances.flatMap((instance) => change(instance) ?? []);
      return productInstances.length === 0 ? [] : [{ ...one, productInstances }];
    }),
  });
}

/** A seed in which one instance is different. */
export function withInstance(instanceId: string, different: Partial<SeedInstance>): (seed: Seed) => Seed {
  return withInstances((one) => (one.instanceId === instanceId ? { ...one, ...different } : one));
}

/** A seed without the instances of a product on a site. */
export function withoutInstancesOf(catalogProductId: string, siteId: string): (seed: Seed) => Seed {
  return withInstances((one) => (one.catalogProductId === catalogProductId && one.siteId === siteId ? undefined : one));
}

/** A seed with all of these changes. */
export function all(...changes: readonly ((seed: Seed) => Seed)[]): (seed: Seed) => Seed {
  return (seed) => changes.reduce((changed, change) => change(changed), seed);
}
