export type {
  KnownError,
  MatchedError,
  RewordedError,
  UnclearVariantError,
  UnlistedError,
} from "./value/documented-error.ts";
export type {
  CatalogueEntry,
  ListParameter,
  ParametersOf,
  ParameterType,
  ParameterValue,
  RetryAdvice,
} from "./value/catalogue-entry.ts";
export { catalogue, type CatalogueRow, codesOf, operationsOf } from "./catalogue/catalogue.ts";
export { createError, type ErrorName, type ErrorOverrides, type ErrorParameters } from "./make/create-error.ts";
export type { DecodeInput } from "./decode/decode.ts";
export { decodeError } from "./decode/decode-error.ts";
export { decodeThrown } from "./handle/decode-thrown.ts";
export type {
  AbortedError,
  AuthError,
  DecodeError,
  ErrorCommon,
  ErrorData,
  HttpError,
  InputError,
  NetworkError,
  RateLimitError,
  RawBody,
  ServerError,
  TimeoutError,
  ValidationError,
  Violation,
} from "./value/error-kinds.ts";
export type * from "./generated/aliases.gen.ts";
export type { Catalogue } from "./generated/catalogue.gen.ts";
export { isResellersError } from "./value/brand.ts";
export { customerMessages, type CustomerMessages, type TellCustomer } from "./handle/customer-messages.ts";
export { type PublicError, type PublicParameters, toPublic } from "./handle/to-public.ts";
export { isKnown, isUnlisted, type KnownCodeOf, type KnownOf, type UnlistedOf } from "./handle/known.ts";
export { type ErrorHandlers, matchError, type SomeErrorHandlers } from "./handle/match-error.ts";
export type {
  AnyError,
  DocumentedError,
  ErrorOf,
  KnownCode,
  Operation,
  OperationError,
  UndocumentedError,
} from "./value/operation-error.ts";
export type { Body } from "./decode/read-body.ts";
export type { HeadersLike } from "./decode/read-header.ts";
export { ResellersError, type ThrowOptions } from "./value/resellers-error.ts";
export { originalCause } from "./value/safe-cause.ts";
export { revive } from "./handle/revive.ts";
export { toWire, type Wire } from "./make/to-wire.ts";
