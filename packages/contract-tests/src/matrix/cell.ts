import type { ExampleCall, ExampleRequest } from "./example-request.ts";

/** One answer that the API documents for one operation: a cell of the contract matrix. */
export type Cell = SuccessCell | ErrorCell | FailureCell;

/** Used instead of an example name in the cell of an answer without a body. */
export const NO_BODY = "no-body";

interface CellCommon {
  /** The operationId. */
  readonly operation: string;
  /** The HTTP status. */
  readonly status: number;
  /**
   * The name of the example in the bundled description, which `Prefer: example=…` selects; `no-body` if the answer has
   * no body.
   */
  readonly example: string;
  /** The form of a body that is not JSON: text, or bytes, which are the UTF-8 encoding of the string under `body`. */
  readonly form?: "text" | "bytes";
  /** The parsed body that a server sends; missing if the answer has none. */
  readonly body?: unknown;
  /** The paths of the members that the schema of the body requires: names of members and indexes of lists. */
  readonly required?: readonly (readonly (string | number)[])[];
  /**
   * The request that leads to this answer; missing if the operation's example request does, or if no request is known.
   */
  readonly request?: ExampleCall;
}

/** The call succeeds. */
export interface SuccessCell extends CellCommon {
  readonly kind: "success";
  /** The target of a redirect, in its header `location`. */
  readonly location?: string;
}

/** The call fails with a documented application code. */
export interface ErrorCell extends CellCommon {
  readonly kind: "error";
  readonly grpc?: string;
  readonly code: string;
  /** The variant of the message, if the code has several. */
  readonly variant?: string;
  /** The message with `{name}` for each parameter. */
  readonly template: string;
  /** The message with the example values of its parameters. */
  readonly message: string;
  /** The parameters of the message; a list is an array. */
  readonly params: Readonly<Record<string, unknown>>;
  /** What a caller does about it. */
  readonly fix: string;
}

/** The call fails in a way that all operations have in common, without an application code, such as 401 or 503. */
export interface FailureCell extends CellCommon {
  readonly kind: "failure";
  /** The kind of the error, if it does not follow from the status alone but from the presence of field violations. */
  readonly arrivesAs?: string;
}

/** The request to send for a cell: the one that leads to its answer, or else that of the operation. */
export function requestFor(
  { request }: Pick<Cell, "request">,
  { method, path, contentType, form, groups, queryStyles, ...call }: ExampleRequest,
): ExampleRequest {
  const { input, ...sent } = request ?? call;
  return {
    method,
    path,
    ...(contentType === undefined ? {} : { contentType }),
    ...(form === undefined ? {} : { form }),
    ...(groups === undefined ? {} : { groups }),
    ...(queryStyles === undefined ? {} : { queryStyles }),
    ...sent,
    // The contract is plain data, which represents bytes as a string.
    input: form === "bytes" && sent.body !== undefined ? { ...input, ...bytesOf(sent.body) } : input,
  };
}

function bytesOf(body: unknown): object {
  return { body: new TextEncoder().encode(String(body)) };
}

/** The name of a cell, unique in the matrix: `createPackageV2 428 PRODUCT_LIMIT_EXCEEDED`. */
export function cellName({ operation, status, example }: Cell): string {
  return `${operation} ${status} ${example}`;
}
