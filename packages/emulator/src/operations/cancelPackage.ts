import { cancelInstances } from "./steps/cancel-instances.ts";
import { absent, absentBehaviour, type OperationOf, success } from "./operation.ts";
import { changedPackage } from "./steps/package-body.ts";

/** Cancels all instances of a package. */
export const cancelPackage: OperationOf<"cancelPackage"> = {
  causes: {},
  behaviours: {
    absent: absentBehaviour,
    atOnce: {
      says: "All instances of the package are CANCELED at once; FAILED ones stay FAILED.",
      basis: { assumed: "By the meaning of the status; the samples of this call still show PENDING." },
    },
    twice: {
      says: "Cancelling again succeeds and changes nothing.",
      basis: { assumed: "What happens then is not documented." },
    },
  },
  answer: ({ world, accountId, body, path: { id = "" } }) => {
    const found = world.store.package(id);
    if (found?.accountId !== accountId) return absent("Package", id);
    return success(
      changedPackage(
        body,
        cancelInstances(world, found, () => true),
      ),
    );
  },
};
