import type { Cell } from "../matrix/cell.ts";
import { askCell, differencesFrom } from "../target/ask-cell.ts";
import { inState } from "../target/in-state.ts";
import type { TargetProof } from "../target/target-proof.ts";

/**
 * The problems if a 429 does not come from the rate limit: of two valid calls in a row, the first already gets it, or
 * the second does not.
 */
export async function causedByLimit(proof: TargetProof, cell: Cell): Promise<string[]> {
  const { contract, target, sheet, stop } = proof;
  const { limited } = target;
  if (limited === undefined) return ["no server with a rate limit was named"];
  const success = contract.matrix.find(({ kind }) => kind === "success");
  if (success === undefined) return ["the operation has no success, and so no valid request"];
  const work = async (): Promise<string[]> => {
    const first = await askCell(proof, success, { url: limited.url });
    const second = await askCell(proof, cell, { request: contract.request, url: limited.url });
    const { described, forced, decoded } = differencesFrom(proof, cell, second);
    return [
      ...(first.answer?.status === success.status ? [] : [`the first call is answered with ${first.answer?.status}`]),
      ...[...described, ...forced, ...decoded].map((problem) => `the second call: ${problem}`),
    ];
  };
  const { result, refused, left } = await inState({ ...target, ...limited }, success, work, stop);
  if (left !== undefined) sheet.stray(left);
  return result ?? [`the state of the success was not set up: ${refused}`];
}
