import type { ErrorCell } from "../../../../packages/contract-tests/src/matrix/cell.ts";
import { resellersContract } from "../../../../packages/contract-tests/src/contract/resellers-contract.ts";
import { operations } from "../../../../packages/emulator/src/operations/operations.ts";

/** The mutation of a cause's condition. */
export const CAUSE_FAULTS = ["leave out a cause", "turn a cause round"] as const;

/** One cause of the emulator with another condition. */
export interface CauseMutant {
  readonly kind: (typeof CAUSE_FAULTS)[number];
  /** The documented error that it is the cause of. */
  readonly cell: ErrorCell;
  /** Changes the running emulator, and returns a function that restores the cause. */
  readonly apply: () => () => void;
}

interface Cause {
  readonly when: (facts: never) => unknown;
}

/** Two mutants for each documented error. */
export function listCauseMutants(): CauseMutant[] {
  const errors = resellersContract.matrix.filter((cell) => cell.kind === "error");
  return errors.flatMap((cell) => CAUSE_FAULTS.map((kind) => ({ kind, cell, apply: () => change(cell, kind) })));
}

/** @throws If the emulator has no such cause, because then nothing would be mutated. */
function change({ operation, example, params }: ErrorCell, kind: CauseMutant["kind"]): () => void {
  // The tables are constant for who uses the emulator; a fault is put into them as somebody would edit the source.
  const table = (operations as Record<string, { readonly causes: object } | undefined>)[operation]?.causes as
    | Record<string, Cause>
    | undefined;
  const cause = table?.[example];
  if (table === undefined || cause === undefined)
    throw new Error(`The emulator has no cause for ${operation} ${example}`);
  const when = (facts: never): unknown => {
    if (kind === "leave out a cause") return undefined;
    return cause.when(facts) === undefined ? params : undefined;
  };
  table[example] = { ...cause, when };
  return () => {
    table[example] = cause;
  };
}
