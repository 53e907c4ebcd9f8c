import type { InstanceFacts } from "../../facts/call-facts.ts";
import type { Instance, Package } from "../../world/entities.ts";
import type { Placed } from "../../world/store/store.ts";
import type { World } from "../../world/world.ts";

/** The instance of an account that has an id, with its package and its product. */
export function findInstance({ store }: World, accountId: string, instanceId: string): InstanceFacts {
  const owner = store.packageOf(instanceId);
  const instance = owner?.instances.find((one) => one.instanceId === instanceId);
  if (owner === undefined || instance === undefined || owner.accountId !== accountId)
    return { instanceId, found: undefined, product: undefined };
  return { instanceId, found: { package: owner, instance }, product: store.product(instance.catalogProductId) };
}

/** Puts a changed instance into its package, and returns the updated package. */
export function replaceInstance({ store }: World, { package: owner }: Placed, changed: Instance): Package {
  const instances = owner.instances.map((one) => (one.instanceId === changed.instanceId ? changed : one));
  const value = { ...owner, instances, updatedDate: changed.updatedDate };
  store.putPackage(value);
  return value;
}
