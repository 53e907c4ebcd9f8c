import type { Operation } from "@resellers-sdk/errors";
import { adjustProductInstanceSpecifications } from "./adjustProductInstanceSpecifications.ts";
import { assignProductInstanceToSite } from "./assignProductInstanceToSite.ts";
import { cancelPackage } from "./cancelPackage.ts";
import { cancelProductInstance } from "./cancelProductInstance.ts";
import { createPackage } from "./createPackage.ts";
import { createPackageV2 } from "./createPackageV2.ts";
import { getPackage } from "./getPackage.ts";
import type { AnyOperation, OperationOf } from "./operation.ts";
import { queryPackages } from "./queryPackages.ts";
import { unassignProductInstanceFromSite } from "./unassignProductInstanceFromSite.ts";
import { updatePackageExternalId } from "./updatePackageExternalId.ts";

const all = {
  createPackageV2,
  createPackage,
  getPackage,
  queryPackages,
  cancelPackage,
  cancelProductInstance,
  assignProductInstanceToSite,
  unassignProductInstanceFromSite,
  adjustProductInstanceSpecifications,
  updatePackageExternalId,
} satisfies { readonly [Op in Operation]: OperationOf<Op> };

/** Every operation of the API by its name. */
export const operations: Readonly<Record<Operation, AnyOperation>> = all;
