import type { Cell } from "../matrix/cell.ts";
import type { WireRequest } from "../engines/answer.ts";
import { forbiddenRequest } from "../proof/prove-refusal.ts";
import type { Refusal } from "../refusals/refusal.ts";
import { askCell, type Asked, differencesFrom } from "../target/ask-cell.ts";
import { inState } from "../target/in-state.ts";
import type { TargetProof } from "../target/target-proof.ts";

const KEY = "authorization";

interface Way {
  readonly name: string;
  readonly change: (sent: WireRequest) => WireRequest;
}

/**
 * The problems if a 400 or a 401 does not come from the request: a forbidden request of the operation, one without a
 * key, or one with a revoked key gets another answer, or the valid request gets the same answer.
 */
export async function causedByRequest(proof: TargetProof, cell: Cell): Promise<string[]> {
  const { contract, target, sheet, stop } = proof;
  const success = contract.matrix.find(({ kind }) => kind === "success");
  if (success === undefined) return ["the operation has no success, and so no valid request"];
  const ways = cell.status === 401 ? waysOfKeys(proof) : waysOfBodies(proof);
  if (ways.length === 0) return ["the description forbids no request of this operation"];
  const work = async (): Promise<string[]> => {
    const problems: string[] = [];
    for (const { name, change } of ways) {
      const asked = await askCell(proof, cell, { request: contract.request, change });
      problems.push(...wrongIn(proof, cell, asked).map((problem) => `${name}: ${problem}`));
    }
    const valid = await askCell(proof, success);
    return valid.answer?.status === success.status
      ? problems
      : [...problems, `the valid request is answered with ${valid.answer?.status}, not with ${success.status}`];
  };
  const { result, refused, left } = await inState(target, success, work, stop);
  if (left !== undefined) sheet.stray(left);
  return result ?? [`the state of the success was not set up: ${refused}`];
}

function wrongIn(proof: TargetProof, cell: Cell, asked: Asked): string[] {
  const { described, forced, decoded } = differencesFrom(proof, cell, asked);
  return [...described, ...forced, ...decoded];
}

function waysOfKeys({ contract, target: { revokedKey } }: TargetProof): Way[] {
  const without = contract.forbidden.find(({ part, changes }) => part === "header" && changes[0]?.at[0] === KEY);
  return [
    ...(without === undefined ? [] : [wayOf(without, contract.request)]),
    ...(revokedKey === undefined
      ? []
      : [
          {
            name: "with a revoked key",
            change: (sent: WireRequest) => ({ ...sent, headers: { ...sent.headers, [KEY]: revokedKey } }),
          },
        ]),
  ];
}

function waysOfBodies({ contract }: TargetProof): Way[] {
  const broken = contract.forbidden.find(({ expects }) => expects === "validation");
  return broken === undefined ? [] : [wayOf(broken, contract.request)];
}

function wayOf(refusal: Refusal, request: TargetProof["contract"]["request"]): Way {
  return { name: refusal.name, change: (sent) => forbiddenRequest(request, refusal, sent.headers) };
}
