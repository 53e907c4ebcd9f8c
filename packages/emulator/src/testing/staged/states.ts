import type { Operation } from "@resellers-sdk/errors";
import { adjustProductInstanceSpecificationsStates } from "./adjustProductInstanceSpecifications.ts";
import { createPackageV2States } from "./createPackageV2.ts";
import type { State } from "./stage.ts";
import { unassignProductInstanceFromSiteStates } from "./unassignProductInstanceFromSite.ts";

/** The states of every operation that documents errors, by the names of the errors. */
export const states: Readonly<Partial<Record<Operation, Readonly<Record<string, State>>>>> = {
  createPackageV2: createPackageV2States,
  adjustProductInstanceSpecifications: adjustProductInstanceSpecificationsStates,
  unassignProductInstanceFromSite: unassignProductInstanceFromSiteStates,
};
