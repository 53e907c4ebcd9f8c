import type { Product } from "../world/entities.ts";
import type { Seed, SeedInstance, SeedProduct } from "../world/seed/seed.ts";

/** Changes the rules of a product of a seed. */
export function withProduct(id: string, rules: Partial<SeedProduct>): (seed: Seed) => Seed {
  return (seed) => ({
    ...seed,
    products: seed.products?.map((one) => (one.id === id ? { ...one, ...rules } : one)) ?? [],
  });
}

/** Adds a product to a seed: a plan billed by the year. */
export function withNewProduct(id: string): (seed: Seed) => Seed {
  const cycles: Product["cycles"] = [{ type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } }];
  return (seed) => ({ ...seed, products: [...(seed.products ?? []), { id, type: "premium-plan", cycles }] });
}

/** Adds an account without a parent to a seed. */
export function withAccount(id: string): (seed: Seed) => Seed {
  return (seed) => ({ ...seed, accounts: [...(seed.accounts ?? []), { id }] });
}

/** Changes the owner of a site of a seed. */
export function withSiteOf(siteId: string, accountId: string): (seed: Seed) => Seed {
  return (seed) => ({
    ...seed,
    sites: seed.sites?.map((site) => (site.id === siteId ? { ...site, accountId } : site)) ?? [],
  });
}

/** Removes all packages from a seed. */
export function withoutPackages(seed: Seed): Seed {
  return { ...seed, packages: [] };
}

/** Changes or removes instances of a seed; packages without any instances left are removed. */
export function withInstances(change: (instance: SeedInstance) => SeedInstance | undefined): (seed: Seed) => Seed {
  return (seed) => ({
    ...seed,
    packages: (seed.packages ?? []).flatMap((one) => {
      const productInstances = one.productInstances.flatMap((instance) => change(instance) ?? []);
      return productInstances.length === 0 ? [] : [{ ...one, productInstances }];
    }),
  });
}

/** Changes one instance of a seed. */
export function withInstance(instanceId: string, different: Partial<SeedInstance>): (seed: Seed) => Seed {
  return withInstances((one) => (one.instanceId === instanceId ? { ...one, ...different } : one));
}

/** Removes the instances of a product on a site from a seed. */
export function withoutInstancesOf(catalogProductId: string, siteId: string): (seed: Seed) => Seed {
  return withInstances((one) => (one.catalogProductId === catalogProductId && one.siteId === siteId ? undefined : one));
}

/** Applies all of these changes to a seed. */
export function all(...changes: readonly ((seed: Seed) => Seed)[]): (seed: Seed) => Seed {
  return (seed) => changes.reduce((changed, change) => change(changed), seed);
}
