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

/** The result for one cell; `differences` is empty if the contract holds. */
export interface CellResult {
  readonly cell: Cell;
  readonly outcome: Outcome;
  readonly differences: readonly Difference[];
}

/** Options of {@link runMatrix}. */
export interface RunMatrixOptions {
  readonly cells: readonly Cell[];
  readonly requests: Readonly<Record<string, ExampleRequest>>;
  readonly call: CallOperation;
}

/**
 * Forces each cell in turn, through a server that honours `Prefer`, and yields the client's result.
 *
 * @throws If the operation of a cell has no example request: then matrix and requests do not belong together.
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
