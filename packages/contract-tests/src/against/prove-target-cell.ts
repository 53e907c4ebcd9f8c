import { type Cell, cellName } from "../matrix/cell.ts";
import { proveCaused } from "../caused/prove-caused.ts";
import { askCell, type Asked, differencesFrom } from "../target/ask-cell.ts";
import { inState } from "../target/in-state.ts";
import { judgeOtherStatus } from "../target/other-status.ts";
import type { TargetProof } from "../target/target-proof.ts";

const ASKED = ["described", "forced", "decoded"] as const;

/** Asks the target for a cell, through the client. @returns Whether the target could be brought to the cell. */
export async function proveTargetCell(proof: TargetProof, cell: Cell): Promise<boolean> {
  const { sheet, target, stop } = proof;
  const name = cellName(cell);
  const { result, refused, left } = await inState(target, cell, () => askCell(proof, cell), stop);
  if (left !== undefined) sheet.stray(left);
  if (result === undefined) {
    sheet.unprovable(name, refused ?? "the state was not set up");
    return false;
  }
  if (!judge(proof, cell, result)) return false;
  if (target.statesUrl !== undefined) await proveCaused(proof, cell, result);
  return true;
}

function judge(proof: TargetProof, cell: Cell, asked: Asked): boolean {
  const { contract, described, sheet } = proof;
  const name = cellName(cell);
  const other = asked.answer && judgeOtherStatus(contract.openapi, described, cell, asked.answer);
  if (other?.verdict === "elsewhere") {
    sheet.unprovable(name, other.reason);
    return false;
  }
  const problems = differencesFrom(proof, cell, asked);
  for (const fact of ASKED) sheet.note(fact, name, other === undefined ? problems[fact] : [other.reason]);
  return other === undefined && asked.answer !== undefined;
}
