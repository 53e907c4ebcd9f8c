import { dateOf } from "../world/clock.ts";
import { absent, absentBehaviour, type OperationOf, success } from "./operation.ts";
import { packageBody } from "./steps/package-body.ts";

/** Changes the external id of a package. */
export const updatePackageExternalId: OperationOf<"updatePackageExternalId"> = {
  causes: {},
  behaviours: {
    absent: absentBehaviour,
    notUnique: {
      says: "Several packages may have the same external id.",
      basis: { documented: "Package: externalId is not validated" },
    },
  },
  answer: ({ world, accountId, path: { packageId = "", externalId = "" } }) => {
    const found = world.store.package(packageId);
    if (found?.accountId !== accountId) return absent("Package", packageId);
    const value = { ...found, externalId, updatedDate: dateOf(world.clock.now()) };
    world.store.putPackage(value);
    return success({ updatedPackage: packageBody(value) });
  },
};
