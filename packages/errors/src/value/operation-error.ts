import type { KnownError, UnlistedError } from "./documented-error.ts";
import type { CatalogueEntry } from "./catalogue-entry.ts";
import type {
  AbortedError,
  AuthError,
  DecodeError,
  HttpError,
  InputError,
  NetworkError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from "./error-kinds.ts";
import type { Catalogue } from "../generated/catalogue.gen.ts";

/** Every failure that is not a documented application error; the same for all operations. */
export type UndocumentedError<Op extends string = string> =
  | UnlistedError<Op>
  | ValidationError<Op>
  | AuthError<Op>
  | RateLimitError<Op>
  | ServerError<Op>
  | HttpError<Op>
  | DecodeError<Op>
  | NetworkError<Op>
  | TimeoutError<Op>
  | AbortedError<Op>
  | InputError<Op>;

/** Every failure of an operation that documents these entries. */
export type ErrorOf<Op extends string, Entries extends readonly CatalogueEntry[]> =
  | KnownError<Op, Entries[number]>
  | UndocumentedError<Op>;

/** The operationIds of the API. */
export type Operation = keyof Catalogue;

/** The documented errors of an operation, as the decoder returns them. */
export type DocumentedError<Op extends Operation = Operation> = Op extends Operation
  ? KnownError<Op, Catalogue[Op][number]>
  : never;

/**
 * Every failure of an operation, as one closed union: switch over `kind`, then `known`, then `code`.
 *
 * @example
 * function advise(error: OperationError<"createPackageV2">): string {
 *   if (error.kind === "api" && error.known && error.code === "PRODUCT_LIMIT_EXCEEDED" && error.params)
 *     return `Already ${error.params.numberOfCurrentSubscriptions} subscriptions of ${error.params.productId}`;
 *   return error.message;
 * }
 */
export type OperationError<Op extends Operation> = DocumentedError<Op> | UndocumentedError<Op>;

/** Any failure of any operation. */
export type AnyError = OperationError<Operation>;

/** The codes that an operation documents; without an operation, those of all operations. */
export type KnownCode<Op extends Operation = Operation> = Op extends Operation ? Catalogue[Op][number]["code"] : never;
