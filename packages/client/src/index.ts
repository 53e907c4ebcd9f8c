export type { HeaderRecord } from "./http/headers.ts";
export type { Fetch, FetchedResponse, FetchInit } from "./http/fetch.ts";
export type { CallOptions, RetryOptions } from "./settings/call-options.ts";
export type { ClientOptions, ConnectionOptions, Provided } from "./settings/client-options.ts";
export type { Clock } from "./settings/clock.ts";
export type {
  AttemptEvent,
  CallEvent,
  ErrorEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./settings/hooks.ts";
export type { Ended } from "./call/ended.ts";
export type { Connection } from "./call/connection.ts";
export { createResellersClient, type ResellersClient } from "./client/create-client.ts";
export type { RawClient } from "./client/raw-client.ts";
// The types that occur in the inferred types of a raw client. The declarations of other packages must be able to name
// them, even if they cannot resolve openapi-fetch, as under pnpm.
export type { ClientMethod, ClientRequestMethod, FetchResponse, MaybeOptionalInit, Middleware } from "openapi-fetch";
export type { Methods, Operations } from "./generated/operations.gen.ts";
export type { CallCredentials, CredentialOptions } from "./generated/service.gen.ts";
export type { components, operations, paths } from "./generated/schema.gen.ts";
export type * from "./generated/types.gen.ts";
export type {
  CallOptionsOf,
  Data,
  Failure,
  Input,
  ItemOf,
  OperationFunction,
  OperationId,
  OperationMethod,
  PaginatedFunction,
  PaginatedMethod,
  Result,
  ResultPromise,
  Success,
} from "./operation/operation-types.ts";
export type * from "@resellers-sdk/errors";
export {
  isKnown,
  isResellersError,
  isUnlisted,
  matchError,
  originalCause,
  ResellersError,
  revive,
} from "@resellers-sdk/errors";
