import { accountNotFound } from "../causes/ACCOUNT_NOT_FOUND.ts";
import { type CausesOf, firstCause, type Refused, stagesOf } from "../causes/cause.ts";
import { incompatibleBillingCycle } from "../causes/INCOMPATIBLE_BILLING_CYCLE.ts";
import { invalidBillingCycle } from "../causes/INVALID_BILLING_CYCLE.ts";
import { invalidProducts } from "../causes/INVALID_PRODUCTS.ts";
import { invalidReference } from "../causes/INVALID_REFERENCE_PRODUCT_INSTANCE_ID.ts";
import { missingBillingCycle } from "../causes/MISSING_BILLING_CYCLE.ts";
import { productTwiceInRequest } from "../causes/MULTIPLE_PRODUCT_ASSIGNMENTS.ts";
import { productLimitExceeded } from "../causes/PRODUCT_LIMIT_EXCEEDED.ts";
import { productNotFound } from "../causes/PRODUCT_NOT_FOUND.ts";
import { productNotSupportedOnSite } from "../causes/PRODUCT_NOT_SUPPORTED_ON_SITE.ts";
import { productSettingsNotFound } from "../causes/PRODUCT_SETTINGS_NOT_FOUND.ts";
import { productTypeAlreadyAssigned } from "../causes/PRODUCT_TYPE_ALREADY_ASSIGNED.ts";
import { siteNotFound } from "../causes/SITE_NOT_FOUND.ts";
import { type Call, type OperationOf, type Outcome, refuse, success } from "./operation.ts";
import { createPackageOf, type OrderedProduct, orderedProducts } from "./steps/order-products.ts";
import { changedPackage } from "./steps/package-body.ts";

const causes = {
  PRODUCT_NOT_FOUND: productNotFound,
  "ACCOUNT_NOT_FOUND.wasNotFound": accountNotFound,
  PRODUCT_LIMIT_EXCEEDED: productLimitExceeded,
  PRODUCT_SETTINGS_NOT_FOUND: productSettingsNotFound,
  MISSING_BILLING_CYCLE: missingBillingCycle,
  INCOMPATIBLE_BILLING_CYCLE: incompatibleBillingCycle,
  INVALID_BILLING_CYCLE: invalidBillingCycle,
  INVALID_PRODUCTS: invalidProducts,
  MULTIPLE_PRODUCT_ASSIGNMENTS: productTwiceInRequest,
  PRODUCT_TYPE_ALREADY_ASSIGNED: productTypeAlreadyAssigned,
  PRODUCT_NOT_SUPPORTED_ON_SITE: productNotSupportedOnSite,
  SITE_NOT_FOUND: siteNotFound,
  INVALID_REFERENCE_PRODUCT_INSTANCE_ID: invalidReference,
} satisfies CausesOf<"createPackageV2">;

const { ofCaller, ofProduct, ofSite, ofReference, ofLimit } = stagesOf(causes, {
  ofCaller: ["ACCOUNT_NOT_FOUND.wasNotFound"],
  ofProduct: [
    "PRODUCT_NOT_FOUND",
    "INVALID_PRODUCTS",
    "PRODUCT_SETTINGS_NOT_FOUND",
    "MISSING_BILLING_CYCLE",
    "INVALID_BILLING_CYCLE",
    "INCOMPATIBLE_BILLING_CYCLE",
  ],
  ofSite: [
    "SITE_NOT_FOUND",
    "MULTIPLE_PRODUCT_ASSIGNMENTS",
    "PRODUCT_TYPE_ALREADY_ASSIGNED",
    "PRODUCT_NOT_SUPPORTED_ON_SITE",
  ],
  ofReference: ["INVALID_REFERENCE_PRODUCT_INSTANCE_ID"],
  ofLimit: ["PRODUCT_LIMIT_EXCEEDED"],
});

/** Creates a package of at least one product. */
export const createPackageV2: OperationOf<"createPackageV2"> = {
  causes,
  behaviours: {
    order: {
      says: "Checks each product (known, sold, settings, cycle), then each site (owner, twice, type, prerequisite), then references, then limits.",
      basis: { assumed: "The order of the checks is not documented." },
    },
    earlierItems: {
      says: "Earlier products of a request count for the later ones: towards limits, references and types on a site.",
      basis: { assumed: "The documentation speaks of one product at a time." },
    },
    singleCycle: {
      says: "Without a cycle, a product that has a single one gets that.",
      basis: { documented: "Create Package: billingInfo is optional where the product supports one cycle" },
    },
  },
  unknownAccount: (facts) => firstCause("createPackageV2", causes, ofCaller, facts),
  answer: (call) => createChecked(call),
};

/** Checks the products of a request in the documented words, and creates the package. Version 1 does the same. */
export function createChecked(call: Call): Outcome {
  const products = orderedProducts(call);
  const refused = [ofProduct, ofSite, ofReference, ofLimit].reduce<Refused | undefined>(
    (found, names) => found ?? firstAmong(products, names),
    undefined,
  );
  return refused === undefined ? success(changedPackage(call.body, createPackageOf(call, products))) : refuse(refused);
}

function firstAmong(
  products: readonly OrderedProduct[],
  names: readonly (typeof ofProduct | typeof ofSite | typeof ofReference | typeof ofLimit)[number][],
): Refused | undefined {
  for (const product of products) {
    const refused = firstCause("createPackageV2", causes, names, product);
    if (refused !== undefined) return refused;
  }
  return undefined;
}
