import type { Schema } from "@cfworker/json-schema";

/** A parameter in the path or the query of an address. */
export interface DescribedParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** The parts of an operation that a server needs to route and validate a request. */
export interface DescribedOperation {
  readonly id: string;
  readonly method: string;
  /** The template of the path, with `{name}` for each parameter. */
  readonly path: string;
  /** The status of success. */
  readonly status: number;
  readonly parameters: readonly DescribedParameter[];
  readonly body?: { readonly required: boolean; readonly mediaType: string; readonly schema: Schema };
  /** The member of the body that holds the idempotency key. */
  readonly idempotencyKey?: string;
  /** The bodies of failures without an application code, by status. */
  readonly failures: Readonly<Record<string, unknown>>;
}

/** The operations of the API's description, and their requests. Written by the generator. */
export interface ServiceDescription {
  readonly operations: readonly DescribedOperation[];
  /** The headers that every call needs, in lower case, by the name of their security scheme. */
  readonly securityHeaders: Readonly<Record<string, string>>;
  /** The media type of failing answers. */
  readonly mediaType?: string;
  /** The response header that holds the id of the request. */
  readonly requestIdHeader?: string;
  /** The schemas to which the others refer as `#/$defs/Name`. */
  readonly schemas: Readonly<Record<string, Schema>>;
}
