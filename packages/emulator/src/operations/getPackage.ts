import { absent, absentBehaviour, type OperationOf, success } from "./operation.ts";
import { packageBody } from "./steps/package-body.ts";

/** Reads a package of the account. */
export const getPackage: OperationOf<"getPackage"> = {
  causes: {},
  behaviours: { absent: absentBehaviour },
  answer: ({ world, accountId, path: { id = "" } }) => {
    const found = world.store.package(id);
    return found?.accountId === accountId ? success({ package: packageBody(found) }) : absent("Package", id);
  },
};
