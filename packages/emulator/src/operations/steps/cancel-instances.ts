import { dateOf } from "../../world/clock.ts";
import type { Instance, Package } from "../../world/entities.ts";
import type { World } from "../../world/world.ts";

/** Cancels instances of a package. Instances that are CANCELED or FAILED are left unchanged. */
export function cancelInstances(world: World, owner: Package, which: (instance: Instance) => boolean): Package {
  const updatedDate = dateOf(world.clock.now());
  const instances = owner.instances.map((one): Instance => {
    if (!which(one) || one.status === "CANCELED" || one.status === "FAILED") return one;
    const { deliverAt: _, ...rest } = one;
    return { ...rest, status: "CANCELED", updatedDate };
  });
  if (instances.every((one, index) => one === owner.instances[index])) return owner;
  const value = { ...owner, instances, updatedDate };
  world.store.putPackage(value);
  return value;
}
