import { defaultIds } from "../world/seed/default-ids.ts";
import type { Seed } from "../world/seed/seed.ts";
import { all, withAccount, withInstance, withInstances } from "./seed-changes.ts";
import type { StatesOf } from "./state.ts";
import { unknownAccountId, unknownInstanceId } from "./unknown.ts";

const { sites, packages, instances } = defaultIds;

function withOwner(seed: Seed): Seed {
  const changed = seed.packages?.map((one) =>
    one.id === packages.order2041 ? { ...one, accountId: unknownAccountId } : one,
  );
  return { ...seed, packages: changed ?? [] };
}

/** Prevents each documented answer of Unassign Product Instance From Site. */
export const unassignProductInstanceFromSiteStates: StatesOf<"unassignProductInstanceFromSite"> = {
  success: withInstances(({ siteId, ...one }) =>
    one.instanceId === instances.planOnShop || siteId === undefined ? one : { ...one, siteId },
  ),
  "ACCOUNT_NOT_FOUND.wasntFound": all(withAccount(unknownAccountId), withOwner),
  MISSING_SITE_ID: withInstance(instances.floating, { siteId: sites.empty }),
  "PRODUCT_INSTANCE_NOT_FOUND.wasntFound": withInstances((one) =>
    one.instanceId === instances.planOnShop ? { ...one, instanceId: unknownInstanceId } : one,
  ),
};
