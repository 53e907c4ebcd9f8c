import type { ExampleCall, ExampleRequest } from "./example-request.ts";

/** One answer that the API documents for one operation: a place of the contract matrix. */
export type Cell = SuccessCell | ErrorCell | FailureCell;

/** What stands for the name of an example in the cell of an answer that has no body. */
export const NO_BODY = "no-body";

interface CellCommon {
  /** The operationId. */
  readonly operation: string;
  /** The HTTP status. */
  readonly status: number;
  /** The name of the example in the bundled description, which `Prefer: example=…` asks for; `no-body` where there is none to ask for. */
  readonly example: string;
  /** What the body is, where it is no JSON: a text, or bytes, which are those of the text under `body` in UTF-8. */
  readonly form?: "text" | "bytes";
  /** The body that a server sends, parsed; missing where the answer has none. */
  readonly body?: unknown;
  /** The members of the body that its schema demands: each leads there by names of members and places in lists. */
  readonly required?: readonly (readonly (string | number)[])[];
  /** The request that leads to this answer; missing where the operation's example request does, or where nothing is known. */
  readonly request?: ExampleCall;
}

/** The call succeeds. */
export interface SuccessCell extends CellCommon {
  readonly kind: "success";
  /** Where a redirect leads to, in its header `location`. */
  readonly location?: string;
}

/** The call fails with a documented application code. */
export interface ErrorCell extends CellCommon {
  readonly kind: "error";
  readonly grpc?: string;
  readonly code: string;
  /** Which of the code's texts it is, where it has several. */
  readonly variant?: string;
  /** The message with `{name}` where a parameter stands. */
  readonly template: string;
  /** The message with the example values of its parameters. */
  readonly message: string;
  /** The parameters of the message; a list is an array. */
  readonly params: Readonly<Record<string, unknown>>;
  /** What a caller does about it. */
  readonly fix: string;
}

/** The call fails in a way that every operation shares, without an application code, such as 401 or 503. */
export interface FailureCell extends CellCommon {
  readonly kind: "failure";
  /** The kind of the error, where the status alone does not tell it: by the field violations that the body has or lacks. */
  readonly arrivesAs?: string;
}

/** The request to send for a cell: the one that leads to its answer, or else the operation's own. */
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
    // The contract is data, in which bytes are written as a text.
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
