// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
/** The names of all members of requests and responses. */
export const memberNames: readonly string[] = [
  "accountId",
  "applicationError",
  "billingInfo",
  "catalogProductId",
  "code",
  "count",
  "countryCode",
  "createdDate",
  "cursor",
  "cursorPaging",
  "cursors",
  "cycleDuration",
  "data",
  "description",
  "details",
  "discountCode",
  "errorCode",
  "expirationDate",
  "externalId",
  "failure",
  "field",
  "fieldName",
  "fieldViolations",
  "fields",
  "fieldsets",
  "filter",
  "hasNext",
  "id",
  "idempotencyKey",
  "instanceId",
  "limit",
  "message",
  "metadata",
  "next",
  "offset",
  "order",
  "package",
  "packages",
  "paging",
  "parentAccountId",
  "prev",
  "productInstances",
  "products",
  "query",
  "referenceProductInstanceId",
  "ruleName",
  "siteId",
  "sort",
  "status",
  "systemError",
  "tooManyToCount",
  "total",
  "tracing",
  "type",
  "unit",
  "updatedDate",
  "updatedPackage",
  "validationError",
  "violatedRule"
];

/** The values of all enumerations, and all error codes. */
export const enumValues: readonly string[] = [
  "ACCOUNT_NOT_FOUND",
  "ASC",
  "AWAITING_ACTION",
  "CANCELED",
  "DAY",
  "DELIVERY_TIMEOUT",
  "DESC",
  "ENABLED",
  "EXTERNAL_FAILURE",
  "FAILED",
  "INCOMPATIBLE_BILLING_CYCLE",
  "INCOMPATIBLE_PRODUCT",
  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
  "INVALID_BILLING_CYCLE",
  "INVALID_PRODUCTS",
  "INVALID_REFERENCE_PRODUCT_INSTANCE_ID",
  "MISSING_BILLING_CYCLE",
  "MISSING_PRODUCT_DETAILS",
  "MISSING_SITE_ID",
  "MONTH",
  "MULTIPLE_PRODUCT_ASSIGNMENTS",
  "ONE_TIME",
  "OPERATION_NOT_SUPPORTED_FOR_PRODUCT",
  "PENDING",
  "PRODUCT_INSTANCE_NOT_FOUND",
  "PRODUCT_LIMIT_EXCEEDED",
  "PRODUCT_NOT_FOUND",
  "PRODUCT_NOT_SUPPORTED_ON_SITE",
  "PRODUCT_SETTINGS_NOT_FOUND",
  "PRODUCT_TYPE_ALREADY_ASSIGNED",
  "RECURRING",
  "SITE_NOT_FOUND",
  "UNKNOWN",
  "WEEK",
  "YEAR"
];

/** The literal parts of all paths. */
export const pathSegments: readonly string[] = [
  "packages",
  "product-instances",
  "query",
  "resellers",
  "unassign",
  "update",
  "v1",
  "v2"
];

/** The messages of all documented errors, with `{name}` for each parameter. */
export const templates: readonly string[] = [
  "Account with id {accountId} was not found.",
  "Account with id {accountId} wasn't found.",
  "Cannot change asset from product of type {existingProductType} with id {existingProductId} to product with id: {targetProductId}.",
  "Invalid products: {productIds}.",
  "Limit for product {productId} exceeded, number of current subscriptions {numberOfCurrentSubscriptions}.",
  "Product doesn't have any settings {productId}.",
  "Product id not found in catalog.",
  "Product instance has status {status} and can't be modified.",
  "Product instance with id {instanceId} is with incompatible status {status}.",
  "Product instance with id {instanceId} was not found.",
  "Product instance with id {instanceId} wasn't found.",
  "Product type: {productTypeId} is allowed only as one instance per site and site {metasiteId} already has one product of that type.",
  "Product {productId} cannot be used with cycle: {cycle}, it is not one of {cycles}.",
  "Product {productId} is allowed for those cycles: {settingsCycles} and the request had this contract details: {requestedContractDetails}.",
  "Product {productId} must receive a cycle upon creating.",
  "Reference product instance ID is invalid or has already been used.",
  "Site {metaSiteId} is not owned by {requestingAccountId}, but by {ownerAccountId}.",
  "Site {metasiteId} is not compatible with product {productId}.",
  "This action isn't supported for product {productId}.",
  "Trying to assign products: {productIds} that cannot be assigned simultaneously to the same site {metaSiteId}.",
  "You haven't provided billingInfo.",
  "You haven't provided catalogProductId.",
  "You haven't provided cycleDuration. The field is required forRECURRING billing types.",
  "You must provide a siteId to unassign product instance {productInstanceId} from a site."
];

/** The headers that may tell who calls, in lower case. */
export const credentialHeaders: readonly string[] = [
  "authorization",
  "wix-account-id"
];

/** Where the messages of a failing response stand, the parts of each place joined by slashes. */
export const textPlaces: readonly string[] = [
  "details/applicationError/description",
  "message"
];

/** Where the code of a failing response stands, its parts joined by slashes; empty if it has none. */
export const codePlace: string = "details/applicationError/code";
