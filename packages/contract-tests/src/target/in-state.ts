import type { Cell } from "../matrix/cell.ts";
import { setState } from "./set-state.ts";
import type { Target } from "./target.ts";

/** The result of work in a provider state. */
export interface InState<Result> {
  /** The result of the work; missing if the state was not set up. */
  readonly result?: Result;
  /** Why the state was not set up. */
  readonly refused?: string | undefined;
  /** Why the state was not torn down: the server may still be in it. */
  readonly left?: string | undefined;
}

/** The states that are set up and not torn down yet. */
const open = new Set<Promise<unknown>>();

/** Waits until every state that was set up is torn down. */
export async function statesClosed(): Promise<void> {
  await Promise.allSettled(open);
}

/**
 * Runs work while the server is in the provider state of a cell. Each set-up is followed by one tear-down, even if the
 * set-up was refused, because the server may have done a part of it, and even if the work throws or is stopped.
 *
 * @param stop Ends the run: no further state is set up.
 * @param without Whether the state is the one in which the cell's request does not lead to its answer.
 * @throws What the work throws, or the reason of `stop`.
 */
export async function inState<Result>(
  { statesUrl }: Target,
  cell: Cell,
  work: () => Promise<Result>,
  stop?: AbortSignal,
  without = false,
): Promise<InState<Result>> {
  stop?.throwIfAborted();
  if (statesUrl === undefined) return { result: await work() };
  const closed = Promise.withResolvers<void>();
  open.add(closed.promise);
  let done: { readonly result?: Result; readonly refused?: string | undefined } = {};
  let left: string | undefined;
  try {
    const refused = await setState(statesUrl, cell, "setup", without);
    stop?.throwIfAborted();
    done = refused === undefined ? { result: await work() } : { refused };
  } finally {
    left = await setState(statesUrl, cell, "teardown", without);
    open.delete(closed.promise);
    closed.resolve();
  }
  return { ...done, left: done.refused === undefined ? left : undefined };
}
