import type { DecodeInput, Operation } from "@resellers-sdk/errors";
import type { Conceal } from "@resellers-sdk/errors/decoder";
import type { LowerCaseHeaders } from "../http/headers.ts";
import type { Complain } from "../settings/refusal.ts";

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

/** Takes the header parameters out of the input of a call, and returns the headers that they become. */
export type TakeHeaders = (members: Record<string, unknown>, complain: Complain) => LowerCaseHeaders;

/** What keeps the parsed body of a success from being what was promised; `undefined` if it is that. */
export type Accepts = (data: unknown) => string | undefined;

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
  /** Makes headers of the header parameters; left out where there are none. */
  readonly takeHeaders?: TakeHeaders;
  readonly hasBody?: boolean;
  /** True if a call without any member of the body sends no body. */
  readonly bodyIsOptional?: boolean;
  /** The media type of the body, where it is another one than `application/json`. */
  readonly contentType?: string;
  /** True if a call changes nothing, so that it may be sent again freely. */
  readonly safe?: boolean;
  /** The member of the request body that makes a repeated request have one effect only. */
  readonly idempotencyKey?: string;
  readonly pagination?: Pagination;
  /** The members that the body of a success always has; left out where a success has no body. */
  readonly promises?: readonly string[];
  /** Judges the body of a success that is no object; left out where it is one. */
  readonly accepts?: Accepts;
  /** The statuses of successes without a body, where others have one. */
  readonly emptyStatuses?: readonly number[];
  /** Reads a failure in which the errors may stand that the operation documents; left out where it documents none. */
  readonly decode?: (failure: DecodeInput<Operation>, conceal: Conceal) => object;
}
