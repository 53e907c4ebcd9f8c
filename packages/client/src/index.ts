export type { CallOptions, HeaderRecord, RetryOptions } from "./client/call-options.ts";
export type { Clock } from "./client/clock.ts";
export type { ClientOptions, Fetch, Provided } from "./client/client-options.ts";
export type { Connection } from "./client/connection.ts";
export { createResellersClient, type ResellersClient } from "./client/create-client.ts";
export type { Methods, Operations } from "./generated/operations.gen.ts";
export type { components, operations, paths } from "./generated/schema.gen.ts";
export type * from "./generated/types.gen.ts";
export type {
  AttemptEvent,
  CallEvent,
  ErrorEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./client/hooks.ts";
export type {
  Data,
  Ended,
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
export { isKnown, isResellersError, isUnlisted, matchError, ResellersError, revive } from "@resellers-sdk/errors";
