// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
/** The address of the API. */
export const defaultBaseUrl: string = "https://www.wixapis.com";

/** The headers that authenticate a call, by the name of their security scheme. */
export const securityHeaders: { readonly apiKey: "Authorization"; readonly accountId: "wix-account-id" } = {
  apiKey: "Authorization",
  accountId: "wix-account-id"
};

/** The response header that holds the id of a request; empty if the API has none. */
export const requestIdHeader: string = "x-wix-request-id";

/** The operations that take an idempotency key. */
export type KeyedOperationId = "createPackageV2" | "createPackage" | "cancelPackage" | "cancelProductInstance" | "adjustProductInstanceSpecifications" | "assignProductInstanceToSite" | "unassignProductInstanceFromSite";
