import type { DecodeInput, Operation } from "@resellers-sdk/errors";

/** Keys that lead to a place in a JSON body. */
export type Path = readonly string[];

/** Where a list operation takes its cursor, gives the next one, and gives its items. */
export interface Pagination {
  /** In the request body. */
  readonly cursor: Path;
  /** In the response body. */
  readonly next: Path;
  /** In the response body. */
  readonly items: Path;
}

/** One operation of the API as plain data, written by the generator. What is left out is empty or false. */
export interface Descriptor {
  /** The operationId. */
  readonly id: Operation;
  /** The HTTP method in upper case. */
  readonly method: string;
  /** The path, with `{name}` for each path parameter. */
  readonly path: string;
  readonly pathParameters?: readonly string[];
  readonly queryParameters?: readonly string[];
  /** Writes the query parameters; left out where there are none. */
  readonly serializeQuery?: (parameters: Readonly<Record<string, unknown>>) => string;
  /** Values that would turn the path into the one of another operation, by path parameter. */
  readonly reserved?: Readonly<Record<string, readonly string[]>>;
  readonly hasBody?: boolean;
  /** True if a call changes nothing, so that it may be sent again freely. */
  readonly safe?: boolean;
  /** The member of the request body that makes a repeated request have one effect only. */
  readonly idempotencyKey?: string;
  readonly pagination?: Pagination;
  /** The members that the body of a success always has; left out where a success has no body. */
  readonly promises?: readonly string[];
  /** Reads a failure in which the errors may stand that the operation documents; left out where it documents none. */
  readonly decode?: (failure: DecodeInput<Operation>) => object;
}
