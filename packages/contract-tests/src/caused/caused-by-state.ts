import type { Cell } from "../matrix/cell.ts";
import { askCell, type Asked, differencesFrom } from "../target/ask-cell.ts";
import { inState } from "../target/in-state.ts";
import type { TargetProof } from "../target/target-proof.ts";
import { isSameAnswer } from "./same-answer.ts";

/** The header by which an emulator marks forced answers. */
const FORCED_HEADER = "x-emulator-forced";

/**
 * The problems if a success or a documented error does not come from the state of the server: it is not the answer of
 * the cell, it was forced, or the same request also gets it in the state without its cause.
 */
export async function causedByState(proof: TargetProof, cell: Cell, asked: Asked): Promise<string[]> {
  const { described, forced, decoded } = differencesFrom(proof, cell, asked);
  const wrong = [...described, ...forced, ...decoded];
  if (wrong.length > 0) return wrong;
  if (asked.answer?.headers[FORCED_HEADER] !== undefined) return ["the server says that it was forced"];
  return causedByAbsence(proof, cell, asked);
}

async function causedByAbsence(proof: TargetProof, cell: Cell, asked: Asked): Promise<string[]> {
  const { target, sheet, stop } = proof;
  const without = await inState(target, cell, () => askCell(proof, cell), stop, true);
  if (without.left !== undefined) sheet.stray(without.left);
  if (without.result !== undefined) return comesAgain(asked, without.result, "without its state");
  // No state prevents an answer that the request alone causes; then the operation's own request must get another
  // answer.
  if (cell.request === undefined) return [`it cannot be taken away: ${without.refused}`];
  const { request } = proof.contract;
  const other = await inState(target, cell, () => askCell(proof, cell, { request }), stop);
  if (other.left !== undefined) sheet.stray(other.left);
  if (other.result === undefined) return [`the state was not set up again: ${other.refused}`];
  return comesAgain(asked, other.result, "with another request");
}

function comesAgain(asked: Asked, other: Asked, when: string): string[] {
  if (other.answer === undefined) return [`there is no answer ${when}`];
  const { status } = other.answer;
  if (status >= 500) return [`the answer ${when} is a failure of the server: ${status}`];
  return isSameAnswer(asked, other) ? [`the same answer comes ${when}`] : [];
}
