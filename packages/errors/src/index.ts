export type { KnownError, MatchedError, RewordedError, UnclearVariantError, UnlistedError } from "./api-error.ts";
export type {
  CatalogueEntry,
  ListParameter,
  ParametersOf,
  ParameterType,
  ParameterValue,
  RetryAdvice,
} from "./catalogue-entry.ts";
export { catalogue, type CatalogueRow, codesOf, operationsOf } from "./catalogue.ts";
export { createError, type ErrorName, type ErrorOverrides, type ErrorParameters } from "./create-error.ts";
export type { DecodeInput } from "./decode.ts";
export { decodeError } from "./decode-error.ts";
export type * from "./error-kinds.ts";
export type * from "./generated/aliases.gen.ts";
export type { Catalogue } from "./generated/catalogue.gen.ts";
export { isResellersError } from "./identity.ts";
export { isKnown, isUnlisted, type KnownCodeOf, type KnownOf, type UnlistedOf } from "./known.ts";
export { type ErrorHandlers, matchError, type SomeErrorHandlers } from "./match-error.ts";
export type {
  AnyError,
  DocumentedError,
  ErrorOf,
  KnownCode,
  Operation,
  OperationError,
  UndocumentedError,
} from "./operation-error.ts";
export type { Body } from "./read-body.ts";
export type { HeadersLike } from "./read-header.ts";
export { ResellersError, type ThrowOptions } from "./resellers-error.ts";
export { revive } from "./revive.ts";
export { toWire, type Wire } from "./to-wire.ts";
