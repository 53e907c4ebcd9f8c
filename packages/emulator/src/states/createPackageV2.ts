import { defaultIds } from "../world/seed/default-ids.ts";
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
import { yearlyCycle, unknownAccountId, unknownProductId, weeklyCycle } from "./unknown.ts";

const { accounts, sites, products, instances } = defaultIds;

/** Prevents each documented answer of Create Package V2. */
export const createPackageV2States: StatesOf<"createPackageV2"> = {
  success: withProduct(products.plan, { sold: false }),
  PRODUCT_NOT_FOUND: withNewProduct(unknownProductId),
  // The account also needs the site that the request names.
  "ACCOUNT_NOT_FOUND.wasNotFound": all(withAccount(unknownAccountId), withSiteOf(sites.empty, unknownAccountId)),
  PRODUCT_LIMIT_EXCEEDED: withProduct(products.limited, { limit: 4 }),
  PRODUCT_SETTINGS_NOT_FOUND: withProduct(products.withoutSettings, { settings: true }),
  MISSING_BILLING_CYCLE: withProduct(products.monthly, { cycles: [yearlyCycle] }),
  INCOMPATIBLE_BILLING_CYCLE: withProduct(products.plan, { cycles: [yearlyCycle, { type: "ONE_TIME" }] }),
  INVALID_BILLING_CYCLE: withProduct(products.plan, { cycles: [yearlyCycle, weeklyCycle] }),
  INVALID_PRODUCTS: withProduct(products.notSold, { sold: true }),
  MULTIPLE_PRODUCT_ASSIGNMENTS: "request",
  PRODUCT_TYPE_ALREADY_ASSIGNED: withInstances((one) => (one.siteId === sites.twoPlans ? undefined : one)),
  PRODUCT_NOT_SUPPORTED_ON_SITE: all(
    withoutInstancesOf(products.freeDomain, sites.domainOnly),
    withInstance(instances.floating, { siteId: sites.domainOnly }),
  ),
  SITE_NOT_FOUND: all(
    withoutInstancesOf(products.plan, sites.customers),
    withSiteOf(sites.customers, accounts.reseller),
  ),
  INVALID_REFERENCE_PRODUCT_INSTANCE_ID: withInstance(instances.canceled, { status: "ENABLED" }),
};
