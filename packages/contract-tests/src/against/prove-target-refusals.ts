import { credentialHeaders, clientCall } from "../call/client-call.ts";
import type { Answer, AnswerRequest } from "../engines/answer.ts";
import { proveRefusal } from "../proof/prove-refusal.ts";
import type { Refusal } from "../refusals/refusal.ts";
import { askTarget } from "../target/target-engine.ts";
import { NOWHERE, type TargetProof } from "../target/target-proof.ts";

/** Sends each forbidden request of the operation to the target, once, which has to refuse it. */
export async function proveTargetRefusals(proof: TargetProof): Promise<void> {
  const { contract, target, sheet, stop } = proof;
  for (const refusal of contract.refusals) {
    stop?.throwIfAborted();
    if (target.refusals === false) sheet.untried(refusal);
    else sheet.refusal(refusal, await sheet.timed(refusal.name, () => tryRefusal(proof, refusal)));
  }
}

async function tryRefusal({ contract, described, target, stop }: TargetProof, refusal: Refusal): Promise<string[]> {
  // The target's headers are added before the change, because a forbidden request may have to omit the user's key.
  const headers = { ...credentialHeaders, ...target.headers };
  const ask = once((sent) => askTarget({ ...target, headers: {} }, sent, stop));
  const statuses = Object.keys(described.node["responses"] ?? {}).map(Number);
  try {
    return await proveRefusal({
      refusal,
      request: contract.request,
      headers,
      statuses,
      answer: ask,
      call: (fetch) => clientCall(NOWHERE, { fetch, idempotencyKey: false }),
    });
  } catch (error) {
    stop?.throwIfAborted();
    return [`no answer: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** The client reads the answer that was already received; sending the request again would prove nothing more. */
function once(answer: AnswerRequest): AnswerRequest {
  let given: Promise<Answer> | undefined;
  return (sent) => (given ??= answer(sent));
}
