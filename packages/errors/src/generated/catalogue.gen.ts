// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
import { createPackageV2Errors, createPackageErrors, getPackageErrors, cancelPackageErrors, queryPackagesErrors, cancelProductInstanceErrors, adjustProductInstanceSpecificationsErrors, assignProductInstanceToSiteErrors, unassignProductInstanceFromSiteErrors, updatePackageExternalIdErrors } from "./tables.gen.ts";

/** Each operation and its documented errors. */
export interface Catalogue {
  readonly createPackageV2: typeof createPackageV2Errors;
  readonly createPackage: typeof createPackageErrors;
  readonly getPackage: typeof getPackageErrors;
  readonly cancelPackage: typeof cancelPackageErrors;
  readonly queryPackages: typeof queryPackagesErrors;
  readonly cancelProductInstance: typeof cancelProductInstanceErrors;
  readonly adjustProductInstanceSpecifications: typeof adjustProductInstanceSpecificationsErrors;
  readonly assignProductInstanceToSite: typeof assignProductInstanceToSiteErrors;
  readonly unassignProductInstanceFromSite: typeof unassignProductInstanceFromSiteErrors;
  readonly updatePackageExternalId: typeof updatePackageExternalIdErrors;
}

/** Each operation and its documented errors, in documented order. */
export const entriesByOperation: Catalogue = {
  createPackageV2: createPackageV2Errors,
  createPackage: createPackageErrors,
  getPackage: getPackageErrors,
  cancelPackage: cancelPackageErrors,
  queryPackages: queryPackagesErrors,
  cancelProductInstance: cancelProductInstanceErrors,
  adjustProductInstanceSpecifications: adjustProductInstanceSpecificationsErrors,
  assignProductInstanceToSite: assignProductInstanceToSiteErrors,
  unassignProductInstanceFromSite: unassignProductInstanceFromSiteErrors,
  updatePackageExternalId: updatePackageExternalIdErrors,
};
