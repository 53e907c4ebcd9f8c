import type { Operation } from "@resellers-sdk/errors";

interface Common {
  readonly operation: Operation;
  /** The name of the example in the description. */
  readonly example: string;
  readonly status: number;
  /** The request that leads to the answer: one of the example's name, or else the operation's own. */
  readonly request: {
    readonly path: Readonly<Record<string, string>>;
    /** By name in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
}

/** The call succeeds. */
export interface DocumentedSuccess extends Common {
  readonly kind: "success";
  readonly body?: unknown;
}

/** The call fails with a documented code. */
export interface DocumentedError extends Common {
  readonly kind: "error";
  readonly code: string;
  readonly variant?: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The call fails in a way that all operations have in common, such as 503. */
export interface DocumentedFailure extends Common {
  readonly kind: "failure";
}

/** An answer that the description documents for an operation. */
export type DocumentedAnswer = DocumentedSuccess | DocumentedError | DocumentedFailure;
