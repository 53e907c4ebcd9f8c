import { type Cell, requestFor } from "../matrix/cell.ts";
import { compareCell, type Difference, type Outcome } from "../matrix/compare-cell.ts";
import type { ExampleRequest } from "../matrix/example-request.ts";
import { preferOf } from "../matrix/prefer.ts";

/** Calls one operation with an input and extra headers, the way a user's code does. */
export type CallOperation = (
  operation: string,
  input: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>>,
) => Promise<Outcome>;

/** What became of one cell; `differences` is empty where the contract holds. */
export interface CellResult {
  readonly cell: Cell;
  readonly outcome: Outcome;
  readonly differences: readonly Difference[];
}

/** What {@link runMatrix} needs. */
export interface RunMatrixOptions {
  readonly cells: readonly Cell[];
  readonly requests: Readonly<Record<string, ExampleRequest>>;
  readonly call: CallOperation;
}

/**
 * Forces each cell in turn, through a server that honours `Prefer`, and yields what the client made of it.
 *
 * @throws When a cell names an operation that has no example request: the matrix and the requests do not belong together.
 */
export async function* runMatrix({ cells, requests, call }: RunMatrixOptions): AsyncGenerator<CellResult, void> {
  for (const cell of cells) {
    const request = requests[cell.operation];
    if (request === undefined) throw new Error(`No example request for the operation ${cell.operation}`);
    const { input, headers } = requestFor(cell, request);
    const outcome = await call(cell.operation, input, { ...headers, prefer: preferOf(cell) });
    yield { cell, outcome, differences: compareCell(cell, outcome) };
  }
}
