import {
  accountId,
  furnish,
  monthly,
  order,
  ordered,
  otherAccountId,
  otherProductId,
  product,
  productId,
  siteId,
  type StatesOf,
} from "./stage.ts";

/** Causes each documented error of Create Package. */
export const createPackageV2States: StatesOf<"createPackageV2"> = {
  PRODUCT_NOT_FOUND: (stage, caused) => {
    furnish(stage, ...(caused ? [] : [product()]));
    return { body: order({}) };
  },
  "ACCOUNT_NOT_FOUND.wasNotFound": (stage, caused) => {
    stage.seed({ accounts: caused ? [] : [{ id: accountId }], products: [product()] });
    return { body: order({}) };
  },
  PRODUCT_LIMIT_EXCEEDED: (stage, caused) => {
    furnish(stage, product({ limit: 2 }));
    ordered(stage);
    if (caused) ordered(stage);
    return { body: order({}) };
  },
  PRODUCT_SETTINGS_NOT_FOUND: (stage, caused) => {
    furnish(stage, product({ settings: !caused }));
    return { body: order({}) };
  },
  MISSING_BILLING_CYCLE: (stage, caused) => {
    furnish(stage, product(caused ? { cycles: [monthly, { type: "ONE_TIME" }] } : {}));
    return { body: order({}) };
  },
  INCOMPATIBLE_BILLING_CYCLE: (stage, caused) => {
    const other = product({ id: otherProductId, cycles: [monthly] });
    furnish(stage, caused ? product() : product({ cycles: [monthly] }), other);
    return { body: order({ billingInfo: monthly }) };
  },
  INVALID_BILLING_CYCLE: (stage, caused) => {
    furnish(stage, caused ? product() : product({ cycles: [monthly] }));
    return { body: order({ billingInfo: monthly }) };
  },
  INVALID_PRODUCTS: (stage, caused) => {
    furnish(stage, product({ sold: !caused }), product({ id: otherProductId, sold: !caused }));
    return { body: order({}, { catalogProductId: otherProductId }) };
  },
  MULTIPLE_PRODUCT_ASSIGNMENTS: (stage, caused) => {
    furnish(stage, product());
    return { body: order({ siteId }, caused ? { siteId } : {}) };
  },
  PRODUCT_TYPE_ALREADY_ASSIGNED: (stage, caused) => {
    furnish(stage, product({ oncePerSite: true }), product({ id: otherProductId }));
    ordered(stage, { catalogProductId: otherProductId, ...(caused ? { siteId } : {}) });
    return { body: order({ siteId }) };
  },
  PRODUCT_NOT_SUPPORTED_ON_SITE: (stage, caused) => {
    furnish(stage, product({ needsOnSite: "base" }), product({ id: otherProductId, type: "base" }));
    ordered(stage, { catalogProductId: otherProductId, ...(caused ? {} : { siteId }) });
    return { body: order({ siteId }) };
  },
  SITE_NOT_FOUND: (stage, caused) => {
    furnish(stage, product());
    if (caused) stage.seed({ sites: [{ id: siteId, accountId: otherAccountId }] });
    return { body: order({ siteId }) };
  },
  INVALID_REFERENCE_PRODUCT_INSTANCE_ID: (stage, caused) => {
    furnish(stage, product());
    const referenceProductInstanceId = ordered(stage);
    if (caused) ordered(stage, { referenceProductInstanceId });
    return { body: order({ catalogProductId: productId, referenceProductInstanceId }) };
  },
};
