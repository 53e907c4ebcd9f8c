// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
import { PRODUCT_NOT_FOUND, ACCOUNT_NOT_FOUND_wasNotFound, PRODUCT_LIMIT_EXCEEDED, PRODUCT_SETTINGS_NOT_FOUND, MISSING_BILLING_CYCLE, INCOMPATIBLE_BILLING_CYCLE, INVALID_BILLING_CYCLE, INVALID_PRODUCTS, MULTIPLE_PRODUCT_ASSIGNMENTS, PRODUCT_TYPE_ALREADY_ASSIGNED, PRODUCT_NOT_SUPPORTED_ON_SITE, SITE_NOT_FOUND, INVALID_REFERENCE_PRODUCT_INSTANCE_ID, PRODUCT_INSTANCE_NOT_FOUND_wasNotFound, INCOMPATIBLE_PRODUCT_INSTANCE_STATUS_withInstanceId, INCOMPATIBLE_PRODUCT, MISSING_PRODUCT_DETAILS_cycleDuration, MISSING_PRODUCT_DETAILS_catalogProductId, MISSING_PRODUCT_DETAILS_billingInfo, OPERATION_NOT_SUPPORTED_FOR_PRODUCT, INCOMPATIBLE_PRODUCT_INSTANCE_STATUS_statusOnly, ACCOUNT_NOT_FOUND_wasntFound, MISSING_SITE_ID, PRODUCT_INSTANCE_NOT_FOUND_wasntFound } from "./documented-errors.gen.ts";

/** The documented errors of `createPackageV2`, in documented order. */
export const createPackageV2Errors: readonly [typeof PRODUCT_NOT_FOUND, typeof ACCOUNT_NOT_FOUND_wasNotFound, typeof PRODUCT_LIMIT_EXCEEDED, typeof PRODUCT_SETTINGS_NOT_FOUND, typeof MISSING_BILLING_CYCLE, typeof INCOMPATIBLE_BILLING_CYCLE, typeof INVALID_BILLING_CYCLE, typeof INVALID_PRODUCTS, typeof MULTIPLE_PRODUCT_ASSIGNMENTS, typeof PRODUCT_TYPE_ALREADY_ASSIGNED, typeof PRODUCT_NOT_SUPPORTED_ON_SITE, typeof SITE_NOT_FOUND, typeof INVALID_REFERENCE_PRODUCT_INSTANCE_ID] = [PRODUCT_NOT_FOUND, ACCOUNT_NOT_FOUND_wasNotFound, PRODUCT_LIMIT_EXCEEDED, PRODUCT_SETTINGS_NOT_FOUND, MISSING_BILLING_CYCLE, INCOMPATIBLE_BILLING_CYCLE, INVALID_BILLING_CYCLE, INVALID_PRODUCTS, MULTIPLE_PRODUCT_ASSIGNMENTS, PRODUCT_TYPE_ALREADY_ASSIGNED, PRODUCT_NOT_SUPPORTED_ON_SITE, SITE_NOT_FOUND, INVALID_REFERENCE_PRODUCT_INSTANCE_ID];

/** The documented errors of `createPackage`, in documented order. */
export const createPackageErrors: readonly [] = [];

/** The documented errors of `getPackage`, in documented order. */
export const getPackageErrors: readonly [] = [];

/** The documented errors of `cancelPackage`, in documented order. */
export const cancelPackageErrors: readonly [] = [];

/** The documented errors of `queryPackages`, in documented order. */
export const queryPackagesErrors: readonly [] = [];

/** The documented errors of `cancelProductInstance`, in documented order. */
export const cancelProductInstanceErrors: readonly [] = [];

/** The documented errors of `adjustProductInstanceSpecifications`, in documented order. */
export const adjustProductInstanceSpecificationsErrors: readonly [typeof PRODUCT_NOT_FOUND, typeof ACCOUNT_NOT_FOUND_wasNotFound, typeof PRODUCT_LIMIT_EXCEEDED, typeof PRODUCT_SETTINGS_NOT_FOUND, typeof MISSING_BILLING_CYCLE, typeof INCOMPATIBLE_BILLING_CYCLE, typeof INVALID_BILLING_CYCLE, typeof INVALID_PRODUCTS, typeof MULTIPLE_PRODUCT_ASSIGNMENTS, typeof PRODUCT_TYPE_ALREADY_ASSIGNED, typeof PRODUCT_NOT_SUPPORTED_ON_SITE, typeof PRODUCT_INSTANCE_NOT_FOUND_wasNotFound, typeof INCOMPATIBLE_PRODUCT_INSTANCE_STATUS_withInstanceId, typeof SITE_NOT_FOUND, typeof INCOMPATIBLE_PRODUCT, typeof MISSING_PRODUCT_DETAILS_cycleDuration, typeof MISSING_PRODUCT_DETAILS_catalogProductId, typeof MISSING_PRODUCT_DETAILS_billingInfo, typeof OPERATION_NOT_SUPPORTED_FOR_PRODUCT, typeof INCOMPATIBLE_PRODUCT_INSTANCE_STATUS_statusOnly] = [PRODUCT_NOT_FOUND, ACCOUNT_NOT_FOUND_wasNotFound, PRODUCT_LIMIT_EXCEEDED, PRODUCT_SETTINGS_NOT_FOUND, MISSING_BILLING_CYCLE, INCOMPATIBLE_BILLING_CYCLE, INVALID_BILLING_CYCLE, INVALID_PRODUCTS, MULTIPLE_PRODUCT_ASSIGNMENTS, PRODUCT_TYPE_ALREADY_ASSIGNED, PRODUCT_NOT_SUPPORTED_ON_SITE, PRODUCT_INSTANCE_NOT_FOUND_wasNotFound, INCOMPATIBLE_PRODUCT_INSTANCE_STATUS_withInstanceId, SITE_NOT_FOUND, INCOMPATIBLE_PRODUCT, MISSING_PRODUCT_DETAILS_cycleDuration, MISSING_PRODUCT_DETAILS_catalogProductId, MISSING_PRODUCT_DETAILS_billingInfo, OPERATION_NOT_SUPPORTED_FOR_PRODUCT, INCOMPATIBLE_PRODUCT_INSTANCE_STATUS_statusOnly];

/** The documented errors of `assignProductInstanceToSite`, in documented order. */
export const assignProductInstanceToSiteErrors: readonly [] = [];

/** The documented errors of `unassignProductInstanceFromSite`, in documented order. */
export const unassignProductInstanceFromSiteErrors: readonly [typeof ACCOUNT_NOT_FOUND_wasntFound, typeof MISSING_SITE_ID, typeof PRODUCT_INSTANCE_NOT_FOUND_wasntFound] = [ACCOUNT_NOT_FOUND_wasntFound, MISSING_SITE_ID, PRODUCT_INSTANCE_NOT_FOUND_wasntFound];

/** The documented errors of `updatePackageExternalId`, in documented order. */
export const updatePackageExternalIdErrors: readonly [] = [];
