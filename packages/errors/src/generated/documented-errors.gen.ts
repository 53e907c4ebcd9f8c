// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
/**
 * Unknown product. The catalog has no product with the `catalogProductId` of the request.
 *
 * What to do: Correct `catalogProductId`; Wix's B2B sales team has the list of the products that you may sell.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const PRODUCT_NOT_FOUND = {
  code: "PRODUCT_NOT_FOUND",
  status: 404,
  grpc: "NOT_FOUND",
  template: "Product id not found in catalog.",
  params: {},
  retry: "after-change",
  fix: "Correct `catalogProductId`; Wix's B2B sales team has the list of the products that you may sell.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Unknown account. There is no account with the id that the request carries in `wix-account-id`.
 *
 * What to do: Correct the account id that the client sends.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const ACCOUNT_NOT_FOUND_wasNotFound = {
  code: "ACCOUNT_NOT_FOUND",
  variant: "wasNotFound",
  status: 404,
  grpc: "NOT_FOUND",
  template: "Account with id {accountId} was not found.",
  params: {
    accountId: "string"
  },
  retry: "after-change",
  fix: "Correct the account id that the client sends.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Too many subscriptions of one product. A product can be part of a limited number of subscriptions, and that number is reached.
 *
 * What to do: Cancel a subscription of the product that is no longer needed, or ask Wix's B2B sales team about the limit.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const PRODUCT_LIMIT_EXCEEDED = {
  code: "PRODUCT_LIMIT_EXCEEDED",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "Limit for product {productId} exceeded, number of current subscriptions {numberOfCurrentSubscriptions}.",
  params: {
    productId: "string",
    numberOfCurrentSubscriptions: "integer"
  },
  retry: "after-change",
  fix: "Cancel a subscription of the product that is no longer needed, or ask Wix's B2B sales team about the limit.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Product without settings. The product lacks the cancellation and notification settings that only Wix can define.
 *
 * What to do: Ask Wix's B2B sales team to complete the product.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const PRODUCT_SETTINGS_NOT_FOUND = {
  code: "PRODUCT_SETTINGS_NOT_FOUND",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "Product doesn't have any settings {productId}.",
  params: {
    productId: "string"
  },
  retry: "never",
  fix: "Ask Wix's B2B sales team to complete the product.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * No billing cycle. The product can be billed in several cycles, and the request does not say which.
 *
 * What to do: Send `billingInfo` with one of the product's cycles.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const MISSING_BILLING_CYCLE = {
  code: "MISSING_BILLING_CYCLE",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "Product {productId} must receive a cycle upon creating.",
  params: {
    productId: "string"
  },
  retry: "after-change",
  fix: "Send `billingInfo` with one of the product's cycles.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Billing cycle of another product. The product cannot be billed in the cycle of the request; the message lists those that it can.
 *
 * What to do: Send one of the cycles that the message lists.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const INCOMPATIBLE_BILLING_CYCLE = {
  code: "INCOMPATIBLE_BILLING_CYCLE",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "Product {productId} cannot be used with cycle: {cycle}, it is not one of {cycles}.",
  params: {
    productId: "string",
    cycle: "string",
    cycles: "list"
  },
  retry: "after-change",
  fix: "Send one of the cycles that the message lists.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Unsupported billing cycle. The billing details of the request are not supported; the message lists the cycles that are.
 *
 * What to do: Send `billingInfo` with one of the cycles that the message lists.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const INVALID_BILLING_CYCLE = {
  code: "INVALID_BILLING_CYCLE",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "Product {productId} is allowed for those cycles: {settingsCycles} and the request had this contract details: {requestedContractDetails}.",
  params: {
    productId: "string",
    settingsCycles: "list",
    requestedContractDetails: "string"
  },
  retry: "after-change",
  fix: "Send `billingInfo` with one of the cycles that the message lists.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Unsupported products. One or more products of the request are not supported.
 *
 * What to do: Remove the products that the message lists, or ask Wix's B2B sales team which ones you may sell.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const INVALID_PRODUCTS = {
  code: "INVALID_PRODUCTS",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "Invalid products: {productIds}.",
  params: {
    productIds: "list"
  },
  retry: "after-change",
  fix: "Remove the products that the message lists, or ask Wix's B2B sales team which ones you may sell.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * One product twice on a site. The request assigns products to one site that cannot be there together, such as the same product twice.
 *
 * What to do: List each product once for a site.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const MULTIPLE_PRODUCT_ASSIGNMENTS = {
  code: "MULTIPLE_PRODUCT_ASSIGNMENTS",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "Trying to assign products: {productIds} that cannot be assigned simultaneously to the same site {metaSiteId}.",
  params: {
    productIds: "list",
    metaSiteId: "string"
  },
  retry: "after-change",
  fix: "List each product once for a site.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Site has a product of this type. A site can have one product of this type, and it has one.
 *
 * What to do: Choose another site or another product, or adjust the instance that the site has.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const PRODUCT_TYPE_ALREADY_ASSIGNED = {
  code: "PRODUCT_TYPE_ALREADY_ASSIGNED",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "Product type: {productTypeId} is allowed only as one instance per site and site {metasiteId} already has one product of that type.",
  params: {
    productTypeId: "string",
    metasiteId: "string"
  },
  retry: "after-change",
  fix: "Choose another site or another product, or adjust the instance that the site has.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Product does not suit the site. The site lacks what the product needs, such as an active Premium plan.
 *
 * What to do: Give the site what the product needs first, in an earlier package.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const PRODUCT_NOT_SUPPORTED_ON_SITE = {
  code: "PRODUCT_NOT_SUPPORTED_ON_SITE",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "Site {metasiteId} is not compatible with product {productId}.",
  params: {
    metasiteId: "string",
    productId: "string"
  },
  retry: "after-change",
  fix: "Give the site what the product needs first, in an earlier package.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Site of another account. The site does not exist, or another account owns it.
 *
 * What to do: Correct the site id, or call on behalf of the account that owns the site.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const SITE_NOT_FOUND = {
  code: "SITE_NOT_FOUND",
  status: 404,
  grpc: "NOT_FOUND",
  template: "Site {metaSiteId} is not owned by {requestingAccountId}, but by {ownerAccountId}.",
  params: {
    metaSiteId: "string",
    requestingAccountId: "string",
    ownerAccountId: "string"
  },
  retry: "after-change",
  fix: "Correct the site id, or call on behalf of the account that owns the site.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Reference instance unusable. The instance of `referenceProductInstanceId` does not exist, or was referred to before: each can serve once.
 *
 * What to do: Refer to an instance that is pending or enabled and that no other product refers to.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const INVALID_REFERENCE_PRODUCT_INSTANCE_ID = {
  code: "INVALID_REFERENCE_PRODUCT_INSTANCE_ID",
  status: 404,
  grpc: "NOT_FOUND",
  template: "Reference product instance ID is invalid or has already been used.",
  params: {},
  retry: "after-change",
  fix: "Refer to an instance that is pending or enabled and that no other product refers to.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Unknown product instance. There is no product instance with this id.
 *
 * What to do: Correct the instance id; `instanceId` is not the same as `catalogProductId`.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const PRODUCT_INSTANCE_NOT_FOUND_wasNotFound = {
  code: "PRODUCT_INSTANCE_NOT_FOUND",
  variant: "wasNotFound",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "Product instance with id {instanceId} was not found.",
  params: {
    instanceId: "string"
  },
  retry: "after-change",
  fix: "Correct the instance id; `instanceId` is not the same as `catalogProductId`.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Status forbids the change. The product instance cannot be changed in its present status; the message names the instance.
 *
 * What to do: Read the package: an instance in this status cannot be changed. Ask Wix's B2B sales team if it should not have it.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const INCOMPATIBLE_PRODUCT_INSTANCE_STATUS_withInstanceId = {
  code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
  variant: "withInstanceId",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "Product instance with id {instanceId} is with incompatible status {status}.",
  params: {
    instanceId: "string",
    status: "string"
  },
  retry: "never",
  fix: "Read the package: an instance in this status cannot be changed. Ask Wix's B2B sales team if it should not have it.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Product of another type. An instance can be changed only to a product of the same type.
 *
 * What to do: Choose a product of the same type, or create a new package with the other product.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const INCOMPATIBLE_PRODUCT = {
  code: "INCOMPATIBLE_PRODUCT",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "Cannot change asset from product of type {existingProductType} with id {existingProductId} to product with id: {targetProductId}.",
  params: {
    existingProductType: "string",
    existingProductId: "string",
    targetProductId: "string"
  },
  retry: "after-change",
  fix: "Choose a product of the same type, or create a new package with the other product.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * No cycle duration. A recurring billing cycle was asked for without its duration.
 *
 * What to do: Send `billingInfo.cycleDuration` with the unit of the new cycle.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const MISSING_PRODUCT_DETAILS_cycleDuration = {
  code: "MISSING_PRODUCT_DETAILS",
  variant: "cycleDuration",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "You haven't provided cycleDuration. The field is required forRECURRING billing types.",
  params: {},
  retry: "after-change",
  fix: "Send `billingInfo.cycleDuration` with the unit of the new cycle.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * No product. The request replaces the product without saying by which.
 *
 * What to do: Send `catalogProductId`.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const MISSING_PRODUCT_DETAILS_catalogProductId = {
  code: "MISSING_PRODUCT_DETAILS",
  variant: "catalogProductId",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "You haven't provided catalogProductId.",
  params: {},
  retry: "after-change",
  fix: "Send `catalogProductId`.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * No billing details. The request changes the billing cycle without saying to which.
 *
 * What to do: Send `billingInfo`.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const MISSING_PRODUCT_DETAILS_billingInfo = {
  code: "MISSING_PRODUCT_DETAILS",
  variant: "billingInfo",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "You haven't provided billingInfo.",
  params: {},
  retry: "after-change",
  fix: "Send `billingInfo`.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Product cannot be adjusted. This product cannot be adjusted at all.
 *
 * What to do: Cancel the instance and create a package with another product, or ask Wix's B2B sales team.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const OPERATION_NOT_SUPPORTED_FOR_PRODUCT = {
  code: "OPERATION_NOT_SUPPORTED_FOR_PRODUCT",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "This action isn't supported for product {productId}.",
  params: {
    productId: "string"
  },
  retry: "never",
  fix: "Cancel the instance and create a package with another product, or ask Wix's B2B sales team.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Status forbids the change. The product instance cannot be changed in its present status; the message names the status only.
 *
 * What to do: Read the package: an instance in this status cannot be changed. Ask Wix's B2B sales team if it should not have it.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const INCOMPATIBLE_PRODUCT_INSTANCE_STATUS_statusOnly = {
  code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
  variant: "statusOnly",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "Product instance has status {status} and can't be modified.",
  params: {
    status: "string"
  },
  retry: "never",
  fix: "Read the package: an instance in this status cannot be changed. Ask Wix's B2B sales team if it should not have it.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Unknown account. There is no account with the id that the request carries in `wix-account-id`. This operation words the message in its own way.
 *
 * What to do: Correct the account id that the client sends.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const ACCOUNT_NOT_FOUND_wasntFound = {
  code: "ACCOUNT_NOT_FOUND",
  variant: "wasntFound",
  status: 404,
  grpc: "NOT_FOUND",
  template: "Account with id {accountId} wasn't found.",
  params: {
    accountId: "string"
  },
  retry: "after-change",
  fix: "Correct the account id that the client sends.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Instance is on no site. The product instance cannot be taken off a site, most likely because it is on none.
 *
 * What to do: Read the package: an instance without `siteId` is unassigned already.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const MISSING_SITE_ID = {
  code: "MISSING_SITE_ID",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "You must provide a siteId to unassign product instance {productInstanceId} from a site.",
  params: {
    productInstanceId: "string"
  },
  retry: "never",
  fix: "Read the package: an instance without `siteId` is unassigned already.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;

/**
 * Unknown product instance. There is no product instance with this id. This operation words the message in its own way.
 *
 * What to do: Correct the instance id; `instanceId` is not the same as `catalogProductId`.
 *
 * @see https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
 */
export const PRODUCT_INSTANCE_NOT_FOUND_wasntFound = {
  code: "PRODUCT_INSTANCE_NOT_FOUND",
  variant: "wasntFound",
  status: 428,
  grpc: "FAILED_PRECONDITION",
  template: "Product instance with id {instanceId} wasn't found.",
  params: {
    instanceId: "string"
  },
  retry: "after-change",
  fix: "Correct the instance id; `instanceId` is not the same as `catalogProductId`.",
  docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
} as const;
