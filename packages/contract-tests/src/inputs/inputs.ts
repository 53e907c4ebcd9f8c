/** What a request is to send instead of the example: each part that is missing stays as it is. */
export interface CallInputs {
  /** Parameters of the path and the query, by their names. */
  readonly parameters?: Readonly<Record<string, string | number | boolean>>;
  /** Headers of the request, by their names. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole body. */
  readonly body?: unknown;
}

/** The requests of one operation: for all of its cells, and for single ones. */
export interface OperationInputs extends CallInputs {
  /** By the name of an example, a code or a status; these go before those of all cells. */
  readonly cells?: Readonly<Record<string, CallInputs>>;
}

/** Requests of the user's own, by operation: for a server that has ids of its own. */
export type Inputs = Readonly<Record<string, OperationInputs>>;
