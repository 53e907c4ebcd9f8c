// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
import type { OperationError } from "../value/operation-error.ts";

/** Every way in which `createPackageV2` can fail. Documented codes: PRODUCT_NOT_FOUND, ACCOUNT_NOT_FOUND, PRODUCT_LIMIT_EXCEEDED, PRODUCT_SETTINGS_NOT_FOUND, MISSING_BILLING_CYCLE, INCOMPATIBLE_BILLING_CYCLE, INVALID_BILLING_CYCLE, INVALID_PRODUCTS, MULTIPLE_PRODUCT_ASSIGNMENTS, PRODUCT_TYPE_ALREADY_ASSIGNED, PRODUCT_NOT_SUPPORTED_ON_SITE, SITE_NOT_FOUND, INVALID_REFERENCE_PRODUCT_INSTANCE_ID. */
export type CreatePackageV2Error = OperationError<"createPackageV2">;

/** Every way in which `createPackage` can fail. It documents no codes of its own. */
export type CreatePackageError = OperationError<"createPackage">;

/** Every way in which `getPackage` can fail. It documents no codes of its own. */
export type GetPackageError = OperationError<"getPackage">;

/** Every way in which `cancelPackage` can fail. It documents no codes of its own. */
export type CancelPackageError = OperationError<"cancelPackage">;

/** Every way in which `queryPackages` can fail. It documents no codes of its own. */
export type QueryPackagesError = OperationError<"queryPackages">;

/** Every way in which `cancelProductInstance` can fail. It documents no codes of its own. */
export type CancelProductInstanceError = OperationError<"cancelProductInstance">;

/** Every way in which `adjustProductInstanceSpecifications` can fail. Documented codes: PRODUCT_NOT_FOUND, ACCOUNT_NOT_FOUND, PRODUCT_LIMIT_EXCEEDED, PRODUCT_SETTINGS_NOT_FOUND, MISSING_BILLING_CYCLE, INCOMPATIBLE_BILLING_CYCLE, INVALID_BILLING_CYCLE, INVALID_PRODUCTS, MULTIPLE_PRODUCT_ASSIGNMENTS, PRODUCT_TYPE_ALREADY_ASSIGNED, PRODUCT_NOT_SUPPORTED_ON_SITE, PRODUCT_INSTANCE_NOT_FOUND, INCOMPATIBLE_PRODUCT_INSTANCE_STATUS, SITE_NOT_FOUND, INCOMPATIBLE_PRODUCT, MISSING_PRODUCT_DETAILS, OPERATION_NOT_SUPPORTED_FOR_PRODUCT. */
export type AdjustProductInstanceSpecificationsError = OperationError<"adjustProductInstanceSpecifications">;

/** Every way in which `assignProductInstanceToSite` can fail. It documents no codes of its own. */
export type AssignProductInstanceToSiteError = OperationError<"assignProductInstanceToSite">;

/** Every way in which `unassignProductInstanceFromSite` can fail. Documented codes: ACCOUNT_NOT_FOUND, MISSING_SITE_ID, PRODUCT_INSTANCE_NOT_FOUND. */
export type UnassignProductInstanceFromSiteError = OperationError<"unassignProductInstanceFromSite">;

/** Every way in which `updatePackageExternalId` can fail. It documents no codes of its own. */
export type UpdatePackageExternalIdError = OperationError<"updatePackageExternalId">;
