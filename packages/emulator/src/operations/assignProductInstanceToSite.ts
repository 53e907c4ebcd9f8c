import type { Cause } from "../causes/cause.ts";
import type { ProductFacts } from "../facts/call-facts.ts";
import { instanceIsOver } from "../causes/INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.ts";
import { productNotSupportedOnSite } from "../causes/PRODUCT_NOT_SUPPORTED_ON_SITE.ts";
import { productTypeAlreadyAssigned } from "../causes/PRODUCT_TYPE_ALREADY_ASSIGNED.ts";
import { siteNotFound } from "../causes/SITE_NOT_FOUND.ts";
import { dateOf } from "../world/clock.ts";
import { rootOf } from "../world/entities.ts";
import { findInstance, replaceInstance } from "./steps/find-instance.ts";
import { absent, absentBehaviour, type OperationOf, refuse, success } from "./operation.ts";
import { changedPackage } from "./steps/package-body.ts";

/** In the order in which they are checked; Create documents the errors of sites. */
const ofSite: readonly (readonly [name: string, cause: Cause<ProductFacts, object>])[] = [
  ["SITE_NOT_FOUND", siteNotFound],
  ["PRODUCT_TYPE_ALREADY_ASSIGNED", productTypeAlreadyAssigned],
  ["PRODUCT_NOT_SUPPORTED_ON_SITE", productNotSupportedOnSite],
];

/** Puts an instance on a site, from another site too. */
export const assignProductInstanceToSite: OperationOf<"assignProductInstanceToSite"> = {
  causes: {},
  behaviours: {
    absent: absentBehaviour,
    refuses: {
      says: "If Create would refuse the site, its types or the prerequisite, the answer has the code and text of Create.",
      basis: { assumed: "The operation documents no errors, although those of sites and types apply plausibly." },
    },
    over: {
      says: "A CANCELED or FAILED instance is refused with the code and text of Adjust.",
      basis: { assumed: "Which statuses are allowed is not documented." },
    },
    keepsStatus: {
      says: "The status does not change.",
      basis: { documented: "Assign Product Instance To Site: sample" },
    },
  },
  answer: ({ world, accountId, account, body, path: { instanceId = "", siteId = "" } }) => {
    const instance = findInstance(world, accountId, instanceId);
    const { found, product } = instance;
    if (found === undefined) return absent("Product instance", instanceId);
    const over = instanceIsOver.when(instance);
    if (over !== undefined)
      return refuse({
        operation: "adjustProductInstanceSpecifications",
        name: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId",
        params: over,
      });
    const productId = found.instance.catalogProductId;
    const order = { cycle: undefined, reference: undefined, present: found, earlier: [], all: [] };
    const facts = { world, accountId, root: rootOf(account), productId, product, siteId, ...order };
    for (const [name, { when }] of ofSite) {
      const params = when(facts);
      if (params !== undefined) return refuse({ operation: "createPackageV2", name, params: { ...params } });
    }
    const changed = { ...found.instance, siteId, updatedDate: dateOf(world.clock.now()) };
    return success(changedPackage(body, replaceInstance(world, found, changed)));
  },
};
