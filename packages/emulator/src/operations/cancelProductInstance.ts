import { cancelInstances } from "./steps/cancel-instances.ts";
import { findInstance } from "./steps/find-instance.ts";
import { absent, absentBehaviour, type OperationOf, success } from "./operation.ts";
import { changedPackage } from "./steps/package-body.ts";

/** Cancels one instance of a package. */
export const cancelProductInstance: OperationOf<"cancelProductInstance"> = {
  causes: {},
  behaviours: {
    absent: absentBehaviour,
    atOnce: {
      says: "The instance is CANCELED at once; a FAILED one stays FAILED.",
      basis: { assumed: "By the meaning of the status; the samples of this call still show PENDING." },
    },
    twice: {
      says: "Cancelling again succeeds and changes nothing.",
      basis: { assumed: "What happens then is not documented." },
    },
  },
  answer: ({ world, accountId, body, path: { instanceId = "" } }) => {
    const { found } = findInstance(world, accountId, instanceId);
    if (found === undefined) return absent("Product instance", instanceId);
    const value = cancelInstances(world, found.package, (one) => one.instanceId === instanceId);
    return success(changedPackage(body, value));
  },
};
