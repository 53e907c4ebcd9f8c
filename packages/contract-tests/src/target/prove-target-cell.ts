import { type Cell, cellName, requestFor } from "../matrix/cell.ts";
import { clientCall } from "../matrix/client-call.ts";
import type { Outcome } from "../matrix/compare-cell.ts";
import { preferOf } from "../matrix/prefer.ts";
import { responseBodyOf } from "../description/slice-description.ts";
import type { Answer } from "../engines/answer.ts";
import { fetchFrom } from "../engines/fetch-from.ts";
import { answerProver } from "../facts/prove-described.ts";
import { compareTargetOutcome, proveTargetAnswer } from "./compare-target.ts";
import { inState } from "./in-state.ts";
import { judgeOtherStatus } from "./other-status.ts";
import { askTarget } from "./target-engine.ts";
import { NOWHERE, type TargetProof, targetFor } from "./target-proof.ts";

const ASKED = ["described", "forced", "decoded"] as const;

/** Asks the target for a cell, through the client. @returns Whether the target could be brought to the cell. */
export async function proveTargetCell(proof: TargetProof, cell: Cell): Promise<boolean> {
  const { sheet, target, stop } = proof;
  const name = cellName(cell);
  const { result, refused, left } = await inState(target, cell, () => ask(proof, cell), stop);
  if (left !== undefined) sheet.stray(left);
  if (result === undefined) {
    sheet.unprovable(name, refused ?? "the state was not set up");
    return false;
  }
  return judge(proof, cell, result);
}

interface Asked {
  readonly answer: Answer | undefined;
  readonly outcome: Outcome;
}

async function ask({ contract, target, stop }: TargetProof, cell: Cell): Promise<Asked> {
  const { input, headers } = requestFor(cell, contract.request);
  const wish: Record<string, string> = target.statesUrl === undefined ? { prefer: preferOf(cell) } : {};
  let answer: Answer | undefined;
  const fetch = fetchFrom(async (sent) => {
    answer = await askTarget(targetFor(target, cell), sent, stop);
    return answer;
  });
  const call = clientCall(NOWHERE, { fetch, idempotencyKey: false });
  const outcome = await call(cell.operation, input, { ...headers, ...wish });
  return { answer, outcome };
}

function judge({ contract, described, sheet }: TargetProof, cell: Cell, { answer, outcome }: Asked): boolean {
  const { openapi } = contract;
  const name = cellName(cell);
  if (answer === undefined) {
    const reason = outcome.ok ? "no request was sent" : `no answer: ${outcome.error.message}`;
    for (const fact of ASKED) sheet.note(fact, name, [reason]);
    return false;
  }
  const other = judgeOtherStatus(openapi, described, cell, answer);
  if (other?.verdict === "elsewhere") {
    sheet.unprovable(name, other.reason);
    return false;
  }
  if (other !== undefined) {
    for (const fact of ASKED) sheet.note(fact, name, [other.reason]);
    return false;
  }
  const { mediaType } = responseBodyOf(openapi, described, cell.status) ?? {};
  sheet.note("described", name, answerProver(openapi, described)(answer));
  sheet.note("forced", name, proveTargetAnswer(openapi, cell, answer, mediaType));
  sheet.note("decoded", name, compareTargetOutcome(cell, outcome, answer));
  return true;
}
