import type { Operation } from "@resellers-sdk/errors";
import { defaultIds } from "../world/seed/default-ids.ts";
import { adjustProductInstanceSpecificationsStates } from "./adjustProductInstanceSpecifications.ts";
import { createPackageV2States } from "./createPackageV2.ts";
import { withoutPackages, withProduct, withSiteOf } from "./seed-changes.ts";
import type { StatesOf, Without } from "./state.ts";
import { unassignProductInstanceFromSiteStates } from "./unassignProductInstanceFromSite.ts";

const { accounts, sites, products } = defaultIds;

/** The states of every operation: one for its success, and one for each error that it documents. */
const statesOf: { readonly [Op in Operation]: StatesOf<Op> } = {
  createPackageV2: createPackageV2States,
  createPackage: { success: withProduct(products.plan, { sold: false }) },
  getPackage: { success: withoutPackages },
  cancelPackage: { success: withoutPackages },
  queryPackages: { success: withoutPackages },
  cancelProductInstance: { success: withoutPackages },
  adjustProductInstanceSpecifications: adjustProductInstanceSpecificationsStates,
  assignProductInstanceToSite: { success: withSiteOf(sites.empty, accounts.customer) },
  unassignProductInstanceFromSite: unassignProductInstanceFromSiteStates,
  updatePackageExternalId: { success: withoutPackages },
};

/** The same for names that are known only at run time. */
export const states: Readonly<Record<Operation, Readonly<Record<string, Without>>>> = statesOf;
