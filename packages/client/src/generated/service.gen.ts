// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
import { guid } from "../security/guid.ts";
import { headerKey } from "../security/secret.ts";
import type { Schemes } from "../security/scheme.ts";
import type { Provided } from "../settings/provided.ts";

/** The address of the API. */
export const defaultBaseUrl: string = "https://www.wixapis.com";

/** Where requests go. */
export interface ServerOptions {
  /** The address of the API, such as that of a mock server or a proxy. Default: the API's own. */
  readonly baseUrl?: string | undefined;
}

/** What authenticates calls: the options of the client that hold the values of the security schemes. */
export interface CredentialOptions {
  /** An account-level API key, without a word such as `Bearer` in front of it. A function is called for each request that is sent. */
  readonly apiKey: Provided;
  /** The GUID of the account on whose behalf the call is made. A function is called for each request that is sent. */
  readonly accountId: Provided;
}

/** What one call may replace of it. */
export interface CallCredentials {
  /** The GUID of the account on whose behalf the call is made. */
  readonly accountId?: string | undefined;
}

/** How the value of each security scheme is checked and sent. */
export const schemes: Schemes = {
  apiKey: /* @__PURE__ */ headerKey("Authorization"),
  accountId: /* @__PURE__ */ guid("wix-account-id"),
};

/** The response header that holds the id of a request; empty if the API has none. */
export const requestIdHeader: string = "x-wix-request-id";

/** The operations that take an idempotency key. */
export type KeyedOperationId = "createPackageV2" | "createPackage" | "cancelPackage" | "cancelProductInstance" | "adjustProductInstanceSpecifications" | "assignProductInstanceToSite" | "unassignProductInstanceFromSite";

/** The headers that the client fills in with an idempotency key where a call gives none. */
export interface KeyHeaders {
}
/** The parts of a request that stand in the input under a name of their own, by operation. */
export type InputGroups = Record<never, never>;
