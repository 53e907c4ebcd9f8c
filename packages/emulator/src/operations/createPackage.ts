import { createChecked, createPackageV2 } from "./createPackageV2.ts";
import type { OperationOf } from "./operation.ts";

/** The older way to create a package. */
export const createPackage: OperationOf<"createPackage"> = {
  causes: {},
  behaviours: {
    sameChecks: {
      says: "Runs the checks of createPackageV2 and answers with their status, code and text, although it documents none of them.",
      basis: {
        assumed:
          "The errors page speaks of Create Package without a version; the operation's own page lists no errors.",
      },
    },
  },
  ...(createPackageV2.unknownAccount === undefined ? {} : { unknownAccount: createPackageV2.unknownAccount }),
  answer: createChecked,
};
