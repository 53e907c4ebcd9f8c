import { type Cell, cellName } from "../matrix/cell.ts";
import type { Asked } from "../target/ask-cell.ts";
import type { TargetProof } from "../target/target-proof.ts";
import { causedByLimit } from "./caused-by-limit.ts";
import { causedByRequest } from "./caused-by-request.ts";
import { causedByState } from "./caused-by-state.ts";

/**
 * Proves in both directions that the answer of a cell has a cause: the state or the request leads to it, and without
 * them the answer is another one. A failure that no request can cause can only be forced.
 *
 * @param asked The target's answer in the provider state of the cell.
 */
export async function proveCaused(proof: TargetProof, cell: Cell, asked: Asked): Promise<void> {
  const { sheet, target } = proof;
  const name = cellName(cell);
  const prove = proverOf(cell);
  if (prove === undefined) return sheet.forced(name, []);
  const problems = await prove(proof, cell, asked);
  if (problems.length > 0 && target.causes !== "required") return sheet.forced(name, problems);
  sheet.note("caused", name, problems);
}

type Prove = (proof: TargetProof, cell: Cell, asked: Asked) => Promise<string[]>;

function proverOf({ kind, status }: Cell): Prove | undefined {
  if (kind !== "failure") return causedByState;
  if (status === 400 || status === 401) return causedByRequest;
  return status === 429 ? causedByLimit : undefined;
}
