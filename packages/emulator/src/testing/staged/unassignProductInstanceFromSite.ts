import { accountId, furnish, ordered, otherAccountId, product, siteId, type StatesOf } from "./stage.ts";

const NOWHERE = "f0000000-0000-4000-8000-000000000001";

/** Causes each documented error of Unassign Product Instance From Site. */
export const unassignProductInstanceFromSiteStates: StatesOf<"unassignProductInstanceFromSite"> = {
  "ACCOUNT_NOT_FOUND.wasntFound": (stage, caused) => {
    furnish(stage, product());
    return { accountId: caused ? NOWHERE : accountId, path: { instanceId: ordered(stage, { siteId }) } };
  },
  MISSING_SITE_ID: (stage, caused) => {
    furnish(stage, product());
    return { path: { instanceId: ordered(stage, caused ? {} : { siteId }) } };
  },
  "PRODUCT_INSTANCE_NOT_FOUND.wasntFound": (stage, caused) => {
    furnish(stage, product());
    return { accountId: caused ? otherAccountId : accountId, path: { instanceId: ordered(stage, { siteId }) } };
  },
};
