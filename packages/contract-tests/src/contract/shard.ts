import { cellName } from "../matrix/cell.ts";
import { type Contract, contractOf, namesOf, selectOperations, type Selection } from "./contract.ts";

/** One part of a run that several machines share. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/**
 * The operations of a shard. Each operation is in exactly one shard, and all shards have about the same number of
 * cells. The division is deterministic for a contract and a selection.
 *
 * @throws {RangeError} If there are more shards than operations, or the selection has an unknown name.
 */
export function operationsOfShard(contract: Contract, selection: Selection, { index, count }: Shard): string[] {
  const names = selectOperations(contract, selection);
  if (count > names.length)
    throw new RangeError(`--shard ${index}/${count}: there are ${names.length} operations, so at most as many shards`);
  const shares = Array.from({ length: count }, (): { cells: number; names: string[] } => ({ cells: 0, names: [] }));
  const sizes = names.map((name) => ({ name, cells: contractOf(contract, name, selection).cells.length }));
  // The largest first, each to the shard with the fewest cells so far.
  for (const { name, cells } of sizes.toSorted((a, b) => b.cells - a.cells)) {
    const least = shares.reduce((best, share) => (share.cells < best.cells ? share : best));
    least.names.push(name);
    least.cells += cells + 1; // An operation without cells takes time too.
  }
  const own = new Set(shares[index - 1]?.names);
  return names.filter((name) => own.has(name));
}

/**
 * The selection of a shard: its operations, and those selected names that occur in them.
 *
 * @throws {RangeError} As {@link operationsOfShard} does.
 */
export function selectionOfShard(contract: Contract, selection: Selection, shard: Shard): Selection {
  const operations = operationsOfShard(contract, selection, shard);
  const cells = contract.matrix.filter(({ operation }) => operations.includes(operation));
  return { operations, only: selection.only?.filter((name) => cells.some((cell) => namesOf(cell).includes(name))) };
}

/** The names of everything that an undivided run proves. */
export interface Whole {
  readonly cells: readonly string[];
  readonly refusals: readonly string[];
}

/** What all shards together have to prove. */
export function wholeOf(contract: Contract, selection: Selection): Whole {
  const parts = selectOperations(contract, selection).map((name) => contractOf(contract, name, selection));
  return {
    cells: parts.flatMap(({ cells }) => cells.map(cellName)),
    refusals: parts.flatMap(({ refusals }) => refusals.map(({ name }) => name)),
  };
}
