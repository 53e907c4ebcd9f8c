import { type Cell, cellName } from "../matrix/cell.ts";
import type { OperationContract } from "../contract/contract.ts";
import { operationsOf } from "../description/slice-description.ts";
import type { FactName } from "../facts/fact.ts";
import { type OperationProof, proofSheet } from "../proof/proof-sheet.ts";
import { proveTargetCell } from "./prove-target-cell.ts";
import { proveTargetRefusals } from "./prove-target-refusals.ts";
import { replayTarget } from "./replay-target.ts";
import type { TargetProof } from "../target/target-proof.ts";
import type { Target } from "../target/target.ts";

/** The facts that are proven for a server other than Prism. Comparing it with a second mock would prove nothing. */
export const TARGET_FACTS: readonly FactName[] = ["described", "forced", "decoded", "recorded", "replayed", "compared"];

/** The facts that are proven for a target; `caused` only if it has provider states. */
export function factsOf({ statesUrl }: Target): readonly FactName[] {
  return statesUrl === undefined ? TARGET_FACTS : [...TARGET_FACTS, "caused"];
}

/**
 * Proves the cells of one operation against the user's server, one after the other, and that it refuses the forbidden
 * requests.
 *
 * @param stop Ends the proof early; provider states are torn down.
 * @throws The reason of `stop`.
 */
export async function proveTarget(
  contract: OperationContract,
  target: Target,
  stop?: AbortSignal,
): Promise<OperationProof> {
  const { operation, openapi, cells } = contract;
  const sheet = proofSheet(operation, cells, factsOf(target));
  const [described] = operationsOf(openapi);
  if (described === undefined) throw new Error(`The description has no operation ${operation}`);
  const proof: TargetProof = { contract, described, target, sheet, stop };
  const reached: Cell[] = [];
  for (const cell of cells)
    if (await sheet.timed(cellName(cell), () => proveTargetCell(proof, cell))) reached.push(cell);
  if (reached.length > 0) await replayTarget(proof, reached);
  await proveTargetRefusals(proof);
  return sheet.finish();
}
