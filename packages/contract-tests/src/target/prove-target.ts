import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Cell, cellName, requestFor } from "../matrix/cell.ts";
import { clientCall } from "../matrix/client-call.ts";
import type { OperationContract } from "../contract/contract.ts";
import type { JsonObject } from "../description/json.ts";
import { type DescribedOperation, operationsOf, responseBodyOf } from "../description/slice-description.ts";
import type { Answer } from "../engines/answer.ts";
import { fetchFrom } from "../engines/fetch-from.ts";
import type { FactName } from "../facts/fact.ts";
import { answerProver } from "../facts/prove-described.ts";
import { checkPact } from "../pact/check-pact.ts";
import { comparePact } from "../pact/compare-pact.ts";
import { joinPacts, type PactFile, writePact } from "../pact/pact-file.ts";
import { recordCell } from "../pact/record-cell.ts";
import { verifyPact } from "../pact/verify-pact.ts";
import { preferOf } from "../matrix/prefer.ts";
import { type OperationProof, type ProofSheet, proofSheet } from "../prove/proof-sheet.ts";
import { compareTargetOutcome, proveTargetAnswer } from "./compare-target.ts";
import { setState } from "./set-state.ts";
import { askTarget } from "./target-engine.ts";
import type { Target } from "./target.ts";

/** The facts that are asked of a server that is not Prism: a second mock has nothing to say of it. */
export const TARGET_FACTS: readonly FactName[] = ["described", "forced", "decoded", "recorded", "replayed", "compared"];

const NOWHERE = "http://target.invalid";

/** Proves the cells of one operation against a server of the user's own, one after the other. */
export async function proveTarget(contract: OperationContract, target: Target): Promise<OperationProof> {
  const { operation, openapi, cells } = contract;
  const sheet = proofSheet(operation, cells, TARGET_FACTS);
  const [described] = operationsOf(openapi);
  if (described === undefined) throw new Error(`The description has no operation ${operation}`);
  const reached: Cell[] = [];
  for (const cell of cells) if (await proveCell(contract, described, target, cell, sheet)) reached.push(cell);
  if (reached.length > 0) await replayCells(contract, described, target, reached, sheet);
  return sheet.finish();
}

/** @returns Whether the target could be brought to the cell. */
async function proveCell(
  { openapi, request }: OperationContract,
  described: DescribedOperation,
  target: Target,
  cell: Cell,
  sheet: ProofSheet,
): Promise<boolean> {
  const name = cellName(cell);
  const { statesUrl } = target;
  const refused = statesUrl === undefined ? undefined : await setState(statesUrl, cell);
  if (refused !== undefined) {
    sheet.unprovable(name, refused);
    return false;
  }
  const { input, headers } = requestFor(cell, request);
  const wish: Record<string, string> = statesUrl === undefined ? { prefer: preferOf(cell) } : {};
  let answer: Answer | undefined;
  const fetch = fetchFrom(async (sent) => {
    answer = await askTarget(targetFor(target, cell), sent);
    return answer;
  });
  const call = clientCall(NOWHERE, { fetch, idempotencyKey: false });
  const outcome = await call(cell.operation, input, { ...headers, ...wish });
  if (statesUrl !== undefined) await setState(statesUrl, cell, "teardown");
  if (answer === undefined) {
    const reason = outcome.ok ? "no request was sent" : `no answer: ${outcome.error.message}`;
    for (const fact of ["described", "forced", "decoded"] as const) sheet.note(fact, name, [reason]);
    return false;
  }
  const elsewhere = otherAnswer(openapi, described, cell, answer);
  if (elsewhere !== undefined) {
    sheet.unprovable(name, elsewhere);
    return false;
  }
  const { mediaType } = responseBodyOf(openapi, described, cell.status) ?? {};
  sheet.note("described", name, answerProver(openapi, described)(answer));
  sheet.note("forced", name, proveTargetAnswer(openapi, cell, answer, mediaType));
  sheet.note("decoded", name, compareTargetOutcome(cell, outcome, answer));
  return true;
}

/** The target's headers go before those of the client, and what only this cell needs, such as an unknown account, before both. */
function targetFor(target: Target, { request }: Cell): Target {
  return request?.headers === undefined ? target : { ...target, headers: { ...target.headers, ...request.headers } };
}

/** An answer with another documented status means that the target was not brought to the cell. */
function otherAnswer(
  openapi: JsonObject,
  described: DescribedOperation,
  cell: Cell,
  answer: Answer,
): string | undefined {
  const { status, madeUp } = answer;
  if (status === cell.status || madeUp !== undefined) return undefined;
  if (responseBodyOf(openapi, described, status) === undefined) return undefined;
  return `it answers ${status} instead of ${cell.status}`;
}

async function replayCells(
  { openapi, request }: OperationContract,
  described: DescribedOperation,
  target: Target,
  cells: readonly Cell[],
  sheet: ProofSheet,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "resellers-target-"));
  try {
    const pact = await recordAll(openapi, described, request, cells, sheet, folder);
    const outside = await comparePact(openapi, pact);
    for (const name of cells.map(cellName)) sheet.note("compared", name, outside.get(name) ?? []);
    const file = path.join(folder, "pact.json");
    await writePact(file, pact);
    const byName = new Map(cells.map((cell) => [cellName(cell), cell]));
    const replayed = await verifyPact(file, pact, async (sent, state) => {
      const cell = byName.get(`${state["operation"]} ${state["status"]} ${state["example"]}`);
      if (cell === undefined) throw new Error("The provider state leads to no cell");
      if (target.statesUrl === undefined)
        return askTarget(targetFor(target, cell), { ...sent, headers: { ...sent.headers, prefer: preferOf(cell) } });
      const refused = await setState(target.statesUrl, cell);
      if (refused !== undefined) throw new Error(refused);
      return askTarget(targetFor(target, cell), sent);
    });
    for (const [name, problems] of replayed) sheet.note("replayed", name, problems);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function recordAll(
  openapi: JsonObject,
  described: DescribedOperation,
  request: OperationContract["request"],
  cells: readonly Cell[],
  sheet: ProofSheet,
  folder: string,
): Promise<PactFile> {
  const pacts: PactFile[] = [];
  const callAt = (url: string): ReturnType<typeof clientCall> => clientCall(url, { idempotencyKey: false });
  for (const cell of cells) {
    const { mediaType } = responseBodyOf(openapi, described, cell.status) ?? {};
    const { pact, problems } = await recordCell({ openapi, cell, request, mediaType, callAt, folder });
    sheet.note("recorded", cellName(cell), problems);
    if (pact !== undefined) pacts.push(pact);
  }
  const joined = joinPacts(pacts);
  for (const [name, problems] of checkPact(cells, joined)) sheet.note("recorded", name, problems);
  return joined;
}
