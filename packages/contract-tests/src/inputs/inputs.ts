/** The parts of a request that replace the example; parts that are missing are taken from the example. */
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
  /** By the name of an example, a code or a status; these take precedence over those for all cells. */
  readonly cells?: Readonly<Record<string, CallInputs>>;
}

/** The user's own requests, by operation: for a server with its own ids. */
export type Inputs = Readonly<Record<string, OperationInputs>>;
