import { defaultIds } from "../world/seed/default-ids.ts";
import type { Seed } from "../world/seed/seed.ts";
import {
  all,
  withAccount,
  withInstance,
  withInstances,
  withNewProduct,
  withoutInstancesOf,
  withProduct,
  withSiteOf,
} from "./seed-changes.ts";
import type { StatesOf } from "./state.ts";
import { unknownAccountId, unknownInstanceId, unknownProductId, weeklyCycle, yearlyCycle } from "./unknown.ts";

const { accounts, sites, products, instances } = defaultIds;

/** A seed in which the unknown account has the instance that the request names. */
function withOwner(seed: Seed): Seed {
  return {
    ...seed,
    packages:
      seed.packages?.map((one) =>
        one.productInstances.some(({ instanceId }) => instanceId === instances.planOnShop)
          ? { ...one, accountId: unknownAccountId }
          : one,
      ) ?? [],
  };
}

/** Prevents each documented answer of Adjust Product Instance Specifications. */
export const adjustProductInstanceSpecificationsStates: StatesOf<"adjustProductInstanceSpecifications"> = {
  success: withProduct(products.biggerPlan, { sold: false }),
  PRODUCT_NOT_FOUND: withNewProduct(unknownProductId),
  "ACCOUNT_NOT_FOUND.wasNotFound": all(
    withAccount(unknownAccountId),
    withSiteOf(sites.shop, unknownAccountId),
    withOwner,
  ),
  PRODUCT_LIMIT_EXCEEDED: withProduct(products.limited, { limit: 4 }),
  PRODUCT_SETTINGS_NOT_FOUND: withProduct(products.withoutSettings, { settings: true }),
  MISSING_BILLING_CYCLE: withProduct(products.monthly, { cycles: [yearlyCycle] }),
  INCOMPATIBLE_BILLING_CYCLE: withProduct(products.plan, { cycles: [yearlyCycle, { type: "ONE_TIME" }] }),
  INVALID_BILLING_CYCLE: withProduct(products.plan, { cycles: [yearlyCycle, weeklyCycle] }),
  INVALID_PRODUCTS: withProduct(products.notSold, { sold: true }),
  MULTIPLE_PRODUCT_ASSIGNMENTS: withoutInstancesOf(products.addOn, sites.twoPlans),
  PRODUCT_TYPE_ALREADY_ASSIGNED: withoutInstancesOf(products.addOn, sites.twoPlans),
  PRODUCT_NOT_SUPPORTED_ON_SITE: withInstance(instances.floating, { siteId: sites.domainOnly }),
  "PRODUCT_INSTANCE_NOT_FOUND.wasNotFound": withInstances((one) =>
    one.instanceId === instances.floating ? { ...one, instanceId: unknownInstanceId, billingInfo: yearlyCycle } : one,
  ),
  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId": all(
    withoutInstancesOf(products.plan, sites.shop),
    withInstance(instances.canceled, { status: "ENABLED" }),
  ),
  SITE_NOT_FOUND: withSiteOf(sites.customers, accounts.reseller),
  INCOMPATIBLE_PRODUCT: all(
    withProduct(products.domain, { type: "premium-plan" }),
    // The product needs a plan from an earlier package, and may not be on the site twice.
    withoutInstancesOf(products.domain, sites.shop),
    withInstance(instances.floating, { siteId: sites.shop }),
  ),
  "MISSING_PRODUCT_DETAILS.cycleDuration": "request",
  "MISSING_PRODUCT_DETAILS.catalogProductId": "request",
  "MISSING_PRODUCT_DETAILS.billingInfo": withInstance(instances.planOnShop, { catalogProductId: products.biggerPlan }),
  OPERATION_NOT_SUPPORTED_FOR_PRODUCT: all(
    withProduct(products.voucher, { adjustable: true, type: "premium-plan" }),
    withoutInstancesOf(products.plan, sites.shop),
  ),
  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly": all(
    withInstance(instances.awaiting, { status: "ENABLED" }),
    withProduct(products.domain, { type: "premium-plan" }),
    withoutInstancesOf(products.plan, sites.shop),
  ),
};
