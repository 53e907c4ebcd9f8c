import { accountNotFound } from "../causes/ACCOUNT_NOT_FOUND.ts";
import { type CausesOf, firstCause, stagesOf } from "../causes/cause.ts";
import type { AdjustFacts, ProductFacts } from "../facts/call-facts.ts";
import { incompatibleBillingCycle } from "../causes/INCOMPATIBLE_BILLING_CYCLE.ts";
import { incompatibleProduct } from "../causes/INCOMPATIBLE_PRODUCT.ts";
import { instanceAwaitsAction, instanceIsOver } from "../causes/INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.ts";
import { invalidBillingCycle } from "../causes/INVALID_BILLING_CYCLE.ts";
import { invalidProducts } from "../causes/INVALID_PRODUCTS.ts";
import { missingBillingCycle } from "../causes/MISSING_BILLING_CYCLE.ts";
import { missingBillingInfo, missingCycleDuration, missingProduct } from "../causes/MISSING_PRODUCT_DETAILS.ts";
import { productTwiceOnSite } from "../causes/MULTIPLE_PRODUCT_ASSIGNMENTS.ts";
import { operationNotSupported } from "../causes/OPERATION_NOT_SUPPORTED_FOR_PRODUCT.ts";
import { productInstanceNotFound } from "../causes/PRODUCT_INSTANCE_NOT_FOUND.ts";
import { productLimitExceeded } from "../causes/PRODUCT_LIMIT_EXCEEDED.ts";
import { productNotFound } from "../causes/PRODUCT_NOT_FOUND.ts";
import { productNotSupportedOnSite } from "../causes/PRODUCT_NOT_SUPPORTED_ON_SITE.ts";
import { productSettingsNotFound } from "../causes/PRODUCT_SETTINGS_NOT_FOUND.ts";
import { productTypeAlreadyAssignedByAdjusting } from "../causes/PRODUCT_TYPE_ALREADY_ASSIGNED.ts";
import { siteOfInstanceNotFound } from "../causes/SITE_NOT_FOUND.ts";
import { rootOf } from "../world/entities.ts";
import type { Placed } from "../world/store/store.ts";
import { adjustInstance } from "./steps/adjust-instance.ts";
import { findInstance, replaceInstance } from "./steps/find-instance.ts";
import { type Call, type OperationOf, refuse, success } from "./operation.ts";
import { changedPackage } from "./steps/package-body.ts";
import { cycleIn, textIn } from "../json-object.ts";

const operation = "adjustProductInstanceSpecifications";

const causes = {
  PRODUCT_NOT_FOUND: productNotFound,
  "ACCOUNT_NOT_FOUND.wasNotFound": accountNotFound,
  PRODUCT_LIMIT_EXCEEDED: productLimitExceeded,
  PRODUCT_SETTINGS_NOT_FOUND: productSettingsNotFound,
  MISSING_BILLING_CYCLE: missingBillingCycle,
  INCOMPATIBLE_BILLING_CYCLE: incompatibleBillingCycle,
  INVALID_BILLING_CYCLE: invalidBillingCycle,
  INVALID_PRODUCTS: invalidProducts,
  MULTIPLE_PRODUCT_ASSIGNMENTS: productTwiceOnSite,
  PRODUCT_TYPE_ALREADY_ASSIGNED: productTypeAlreadyAssignedByAdjusting,
  PRODUCT_NOT_SUPPORTED_ON_SITE: productNotSupportedOnSite,
  "PRODUCT_INSTANCE_NOT_FOUND.wasNotFound": productInstanceNotFound,
  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId": instanceIsOver,
  SITE_NOT_FOUND: siteOfInstanceNotFound,
  INCOMPATIBLE_PRODUCT: incompatibleProduct,
  "MISSING_PRODUCT_DETAILS.cycleDuration": missingCycleDuration,
  "MISSING_PRODUCT_DETAILS.catalogProductId": missingProduct,
  "MISSING_PRODUCT_DETAILS.billingInfo": missingBillingInfo,
  OPERATION_NOT_SUPPORTED_FOR_PRODUCT: operationNotSupported,
  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly": instanceAwaitsAction,
} satisfies CausesOf<typeof operation>;

const stages = stagesOf(causes, {
  ofCaller: ["ACCOUNT_NOT_FOUND.wasNotFound"],
  ofInstance: [
    "PRODUCT_INSTANCE_NOT_FOUND.wasNotFound",
    "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId",
    "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly",
    "OPERATION_NOT_SUPPORTED_FOR_PRODUCT",
  ],
  ofDetails: [
    "MISSING_PRODUCT_DETAILS.catalogProductId",
    "MISSING_PRODUCT_DETAILS.billingInfo",
    "MISSING_PRODUCT_DETAILS.cycleDuration",
  ],
  ofProduct: ["PRODUCT_NOT_FOUND"],
  // Judged only if the request has a product.
  ofGivenProduct: ["INCOMPATIBLE_PRODUCT", "INVALID_PRODUCTS", "PRODUCT_SETTINGS_NOT_FOUND"],
  ofCycle: ["MISSING_BILLING_CYCLE", "INVALID_BILLING_CYCLE", "INCOMPATIBLE_BILLING_CYCLE"],
  ofSite: [
    "SITE_NOT_FOUND",
    "MULTIPLE_PRODUCT_ASSIGNMENTS",
    "PRODUCT_TYPE_ALREADY_ASSIGNED",
    "PRODUCT_NOT_SUPPORTED_ON_SITE",
    "PRODUCT_LIMIT_EXCEEDED",
  ],
});

/** Changes the product of an instance, its cycle, or both. */
export const adjustProductInstanceSpecifications: OperationOf<typeof operation> = {
  causes,
  behaviours: {
    order: {
      says: "Checks the instance, the details of the request, the product, its site, and last the limit.",
      basis: { assumed: "The order of the checks is not documented." },
    },
    keepsCycle: {
      says: "Without a cycle the instance keeps the present one if the new product supports it, or gets the only one.",
      basis: { assumed: "The sample gives a product alone and shows the cycle unchanged." },
    },
    discountCode: {
      says: "A discount code is stored unchanged and never fails.",
      basis: {
        documented: "Adjust Product Instance Specifications: an invalid code is not applied, and does not fail",
      },
    },
  },
  unknownAccount: (facts) => firstCause(operation, causes, stages.ofCaller, facts),
  answer: (call) => {
    const { world, accountId, body, path } = call;
    const instance = findInstance(world, accountId, path["instanceId"] ?? "");
    const unfit = firstCause(operation, causes, stages.ofInstance, instance);
    if (unfit !== undefined || instance.found === undefined) return refuse(unfit!); // If it was not found, the first check has refused it.
    const details = { present: instance.found.instance, ...detailsOf(call) };
    const product = productFacts(call, instance.found, details);
    const ofGivenProduct = details.givenProductId === undefined ? [] : stages.ofGivenProduct;
    const refused =
      firstCause(operation, causes, stages.ofDetails, details) ??
      firstCause(
        operation,
        causes,
        [...stages.ofProduct, ...ofGivenProduct, ...stages.ofCycle, ...stages.ofSite],
        product,
      );
    if (refused !== undefined) return refuse(refused);
    const changed = adjustInstance(product, instance.found, textIn(body, "discountCode"));
    return success(changedPackage(body, replaceInstance(world, instance.found, changed)));
  },
};

function detailsOf({ body }: Call): Omit<AdjustFacts, "present"> {
  return { givenProductId: textIn(body, "catalogProductId"), givenCycle: cycleIn(body) };
}

function productFacts({ world, accountId, account }: Call, present: Placed, details: AdjustFacts): ProductFacts {
  const productId = details.givenProductId ?? present.instance.catalogProductId;
  const all: ProductFacts[] = [];
  const { siteId } = present.instance;
  const [root, product, cycle] = [rootOf(account), world.store.product(productId), details.givenCycle];
  all.push({
    world,
    accountId,
    root,
    productId,
    product,
    cycle,
    siteId,
    reference: undefined,
    present,
    earlier: [],
    all,
  });
  return all[0]!;
}
