// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
import type { Data, Input, Result } from "../operation/operation-types.ts";

/** What `createPackageV2` takes. */
export type CreatePackageV2Input = Input<"createPackageV2">;

/** What `createPackageV2` gives when it succeeds. */
export type CreatePackageV2Data = Data<"createPackageV2">;

/** What a call of `createPackageV2` ends with. */
export type CreatePackageV2Result = Result<"createPackageV2">;

/** What `createPackage` takes. */
export type CreatePackageInput = Input<"createPackage">;

/** What `createPackage` gives when it succeeds. */
export type CreatePackageData = Data<"createPackage">;

/** What a call of `createPackage` ends with. */
export type CreatePackageResult = Result<"createPackage">;

/** What `getPackage` takes. */
export type GetPackageInput = Input<"getPackage">;

/** What `getPackage` gives when it succeeds. */
export type GetPackageData = Data<"getPackage">;

/** What a call of `getPackage` ends with. */
export type GetPackageResult = Result<"getPackage">;

/** What `cancelPackage` takes. */
export type CancelPackageInput = Input<"cancelPackage">;

/** What `cancelPackage` gives when it succeeds. */
export type CancelPackageData = Data<"cancelPackage">;

/** What a call of `cancelPackage` ends with. */
export type CancelPackageResult = Result<"cancelPackage">;

/** What `queryPackages` takes. */
export type QueryPackagesInput = Input<"queryPackages">;

/** What `queryPackages` gives when it succeeds. */
export type QueryPackagesData = Data<"queryPackages">;

/** What a call of `queryPackages` ends with. */
export type QueryPackagesResult = Result<"queryPackages">;

/** What `cancelProductInstance` takes. */
export type CancelProductInstanceInput = Input<"cancelProductInstance">;

/** What `cancelProductInstance` gives when it succeeds. */
export type CancelProductInstanceData = Data<"cancelProductInstance">;

/** What a call of `cancelProductInstance` ends with. */
export type CancelProductInstanceResult = Result<"cancelProductInstance">;

/** What `adjustProductInstanceSpecifications` takes. */
export type AdjustProductInstanceSpecificationsInput = Input<"adjustProductInstanceSpecifications">;

/** What `adjustProductInstanceSpecifications` gives when it succeeds. */
export type AdjustProductInstanceSpecificationsData = Data<"adjustProductInstanceSpecifications">;

/** What a call of `adjustProductInstanceSpecifications` ends with. */
export type AdjustProductInstanceSpecificationsResult = Result<"adjustProductInstanceSpecifications">;

/** What `assignProductInstanceToSite` takes. */
export type AssignProductInstanceToSiteInput = Input<"assignProductInstanceToSite">;

/** What `assignProductInstanceToSite` gives when it succeeds. */
export type AssignProductInstanceToSiteData = Data<"assignProductInstanceToSite">;

/** What a call of `assignProductInstanceToSite` ends with. */
export type AssignProductInstanceToSiteResult = Result<"assignProductInstanceToSite">;

/** What `unassignProductInstanceFromSite` takes. */
export type UnassignProductInstanceFromSiteInput = Input<"unassignProductInstanceFromSite">;

/** What `unassignProductInstanceFromSite` gives when it succeeds. */
export type UnassignProductInstanceFromSiteData = Data<"unassignProductInstanceFromSite">;

/** What a call of `unassignProductInstanceFromSite` ends with. */
export type UnassignProductInstanceFromSiteResult = Result<"unassignProductInstanceFromSite">;

/** What `updatePackageExternalId` takes. */
export type UpdatePackageExternalIdInput = Input<"updatePackageExternalId">;

/** What `updatePackageExternalId` gives when it succeeds. */
export type UpdatePackageExternalIdData = Data<"updatePackageExternalId">;

/** What a call of `updatePackageExternalId` ends with. */
export type UpdatePackageExternalIdResult = Result<"updatePackageExternalId">;
