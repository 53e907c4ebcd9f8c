import { accountNotFound } from "../causes/ACCOUNT_NOT_FOUND.ts";
import { type CausesOf, firstCause, stagesOf } from "../causes/cause.ts";
import { missingSiteId } from "../causes/MISSING_SITE_ID.ts";
import { productInstanceNotFound } from "../causes/PRODUCT_INSTANCE_NOT_FOUND.ts";
import { dateOf } from "../world/clock.ts";
import { findInstance, replaceInstance } from "./steps/find-instance.ts";
import { type OperationOf, refuse, success } from "./operation.ts";
import { changedPackage } from "./steps/package-body.ts";

const causes = {
  "ACCOUNT_NOT_FOUND.wasntFound": accountNotFound,
  MISSING_SITE_ID: missingSiteId,
  "PRODUCT_INSTANCE_NOT_FOUND.wasntFound": productInstanceNotFound,
} satisfies CausesOf<"unassignProductInstanceFromSite">;

const { ofCaller, ofInstance } = stagesOf(causes, {
  ofCaller: ["ACCOUNT_NOT_FOUND.wasntFound"],
  ofInstance: ["PRODUCT_INSTANCE_NOT_FOUND.wasntFound", "MISSING_SITE_ID"],
});

/** Takes an instance off its site, after which it is floating. */
export const unassignProductInstanceFromSite: OperationOf<"unassignProductInstanceFromSite"> = {
  causes,
  behaviours: {
    anyStatus: {
      says: "Works on an instance of any status, and does not change the status.",
      basis: { assumed: "The sample leaves the status; which statuses are allowed is not documented." },
    },
  },
  unknownAccount: (facts) => firstCause("unassignProductInstanceFromSite", causes, ofCaller, facts),
  answer: ({ world, accountId, body, path: { instanceId = "" } }) => {
    const facts = findInstance(world, accountId, instanceId);
    const refused = firstCause("unassignProductInstanceFromSite", causes, ofInstance, facts);
    if (refused !== undefined) return refuse(refused);
    const { siteId: _, ...floating } = facts.found!.instance; // The first check has refused instances that were not found.
    const changed = { ...floating, updatedDate: dateOf(world.clock.now()) };
    return success(changedPackage(body, replaceInstance(world, facts.found!, changed)));
  },
};
