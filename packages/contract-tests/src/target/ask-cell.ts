import { type Cell, requestFor } from "../matrix/cell.ts";
import { clientCall } from "../call/client-call.ts";
import type { Outcome } from "../matrix/compare-cell.ts";
import type { ExampleRequest } from "../matrix/example-request.ts";
import { preferOf } from "../matrix/prefer.ts";
import { responseBodyOf } from "../description/slice-description.ts";
import type { Answer, WireRequest } from "../engines/answer.ts";
import { fetchFrom } from "../engines/fetch-from.ts";
import { answerProver } from "../facts/prove-described.ts";
import { compareTargetOutcome, proveTargetAnswer } from "./compare-target.ts";
import { askTarget } from "./target-engine.ts";
import { NOWHERE, type TargetProof, targetFor } from "./target-proof.ts";

/** An answer of the target, and the client's result. */
export interface Asked {
  /** Missing if there was no answer. */
  readonly answer: Answer | undefined;
  readonly outcome: Outcome;
}

/** Changes to the request of a cell. */
export interface AskOptions {
  /** Sent instead of the cell's own request. */
  readonly request?: ExampleRequest;
  /** Changes the request on the wire, which includes the target's own headers. */
  readonly change?: (sent: WireRequest) => WireRequest;
  /** The address, if it is not that of the target. */
  readonly url?: string;
}

/** Sends the request of a cell to the target, through the client. */
export async function askCell(
  { contract, target, stop }: TargetProof,
  cell: Cell,
  { request, change = (sent) => sent, url = target.url }: AskOptions = {},
): Promise<Asked> {
  const { input, headers } = request ?? requestFor(cell, contract.request);
  const wish: Record<string, string> = target.statesUrl === undefined ? { prefer: preferOf(cell) } : {};
  const own = request === undefined ? targetFor(target, cell) : target;
  let answer: Answer | undefined;
  const fetch = fetchFrom(async (sent) => {
    const whole = { ...sent, headers: { ...sent.headers, ...lowerCase(own.headers) } };
    answer = await askTarget({ ...own, url, headers: {} }, change(whole), stop);
    return answer;
  });
  const call = clientCall(NOWHERE, { fetch, idempotencyKey: false });
  const outcome = await call(cell.operation, input, { ...headers, ...wish });
  return { answer, outcome };
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The differences between an answer and the cell: on the wire, against the description, and in the client's result. */
export function differencesFrom(
  { contract: { openapi }, described }: TargetProof,
  cell: Cell,
  { answer, outcome }: Asked,
): { readonly described: string[]; readonly forced: string[]; readonly decoded: string[] } {
  if (answer === undefined) {
    const none = [outcome.ok ? "no request was sent" : `no answer: ${outcome.error.message}`];
    return { described: none, forced: none, decoded: none };
  }
  const { mediaType } = responseBodyOf(openapi, described, cell.status) ?? {};
  return {
    described: answerProver(openapi, described)(answer),
    forced: proveTargetAnswer(openapi, cell, answer, mediaType),
    decoded: compareTargetOutcome(cell, outcome, answer),
  };
}
