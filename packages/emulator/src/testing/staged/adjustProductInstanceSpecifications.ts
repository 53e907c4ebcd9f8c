import {
  accountId,
  furnish,
  monthly,
  ordered,
  otherAccountId,
  otherProductId,
  product,
  productId,
  siteId,
  type Stage,
  type StagedCall,
  type StatesOf,
  yearly,
} from "./stage.ts";

const NOWHERE = "f0000000-0000-4000-8000-000000000001";

/** An instance of the product exists, and the request changes it to the other product. */
function toOther(stage: Stage, different: Parameters<typeof product>[0], ordering: object = {}): StagedCall {
  furnish(stage, product(), product({ id: otherProductId, ...different }));
  return { path: { instanceId: ordered(stage, ordering) }, body: { catalogProductId: otherProductId } };
}

/** Causes each documented error of Adjust Product Instance Specifications. */
export const adjustProductInstanceSpecificationsStates: StatesOf<"adjustProductInstanceSpecifications"> = {
  PRODUCT_NOT_FOUND: (stage, caused) => {
    furnish(stage, product(), ...(caused ? [] : [product({ id: otherProductId })]));
    return { path: { instanceId: ordered(stage) }, body: { catalogProductId: otherProductId } };
  },
  "ACCOUNT_NOT_FOUND.wasNotFound": (stage, caused) => {
    const call = toOther(stage, {});
    return { ...call, accountId: caused ? NOWHERE : accountId };
  },
  PRODUCT_LIMIT_EXCEEDED: (stage, caused) => {
    const call = toOther(stage, { limit: 1 });
    if (caused) ordered(stage, { catalogProductId: otherProductId });
    return call;
  },
  PRODUCT_SETTINGS_NOT_FOUND: (stage, caused) => toOther(stage, { settings: !caused }),
  MISSING_BILLING_CYCLE: (stage, caused) =>
    toOther(stage, { cycles: [monthly, caused ? { type: "ONE_TIME" } : yearly] }),
  INCOMPATIBLE_BILLING_CYCLE: (stage, caused) => {
    furnish(
      stage,
      product(caused ? {} : { cycles: [yearly, monthly] }),
      product({ id: otherProductId, cycles: [monthly] }),
    );
    return { path: { instanceId: ordered(stage, { billingInfo: yearly }) }, body: { billingInfo: monthly } };
  },
  INVALID_BILLING_CYCLE: (stage, caused) => {
    furnish(stage, product(caused ? {} : { cycles: [yearly, monthly] }));
    return { path: { instanceId: ordered(stage, { billingInfo: yearly }) }, body: { billingInfo: monthly } };
  },
  INVALID_PRODUCTS: (stage, caused) => toOther(stage, { sold: !caused }),
  MULTIPLE_PRODUCT_ASSIGNMENTS: (stage, caused) => {
    const call = toOther(stage, {}, { siteId });
    ordered(stage, { catalogProductId: otherProductId, ...(caused ? { siteId } : {}) });
    return call;
  },
  PRODUCT_TYPE_ALREADY_ASSIGNED: (stage, caused) => {
    const call = toOther(stage, { oncePerSite: true }, { siteId });
    if (caused) ordered(stage, { siteId });
    return call;
  },
  PRODUCT_NOT_SUPPORTED_ON_SITE: (stage, caused) => {
    const call = toOther(stage, { needsOnSite: "base" }, { siteId });
    const base = "c0000000-0000-4000-8000-000000000003";
    stage.seed({ products: [product({ id: base, type: "base" })] });
    if (!caused) ordered(stage, { catalogProductId: base, siteId });
    return call;
  },
  "PRODUCT_INSTANCE_NOT_FOUND.wasNotFound": (stage, caused) => {
    const call = toOther(stage, {});
    return { ...call, accountId: caused ? otherAccountId : accountId };
  },
  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId": (stage, caused) => {
    const call = toOther(stage, {});
    if (caused) stage.call("cancelProductInstance", { path: call.path ?? {} });
    return call;
  },
  SITE_NOT_FOUND: (stage, caused) => {
    const call = toOther(stage, {}, { siteId });
    if (caused) stage.seed({ sites: [{ id: siteId, accountId: otherAccountId }] });
    return call;
  },
  INCOMPATIBLE_PRODUCT: (stage, caused) => toOther(stage, caused ? { type: "domain" } : {}),
  "MISSING_PRODUCT_DETAILS.cycleDuration": (stage, caused) => {
    furnish(stage, product({ cycles: [yearly, monthly] }));
    const path = { instanceId: ordered(stage, { billingInfo: yearly }) };
    return { path, body: { billingInfo: caused ? { type: "RECURRING" } : monthly } };
  },
  "MISSING_PRODUCT_DETAILS.catalogProductId": (stage, caused) => {
    const { path = {}, body = {} } = toOther(stage, {});
    return { path, body: caused ? {} : body };
  },
  "MISSING_PRODUCT_DETAILS.billingInfo": (stage, caused) => {
    const call = toOther(stage, {});
    if (!caused) stage.call("adjustProductInstanceSpecifications", call);
    return { ...call, body: { catalogProductId: productId } };
  },
  OPERATION_NOT_SUPPORTED_FOR_PRODUCT: (stage, caused) => {
    furnish(stage, product({ adjustable: !caused }), product({ id: otherProductId }));
    return { path: { instanceId: ordered(stage) }, body: { catalogProductId: otherProductId } };
  },
  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly": (stage, caused) => {
    furnish(
      stage,
      product({ delivery: { afterMs: 1000, outcome: "AWAITING_ACTION" } }),
      product({ id: otherProductId }),
    );
    const path = { instanceId: ordered(stage) };
    if (caused) stage.advance(1000);
    return { path, body: { catalogProductId: otherProductId } };
  },
};
