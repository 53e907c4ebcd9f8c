import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Cell, cellName, requestFor } from "../matrix/cell.ts";
import { compareCell } from "../matrix/compare-cell.ts";
import type { OperationContract } from "../contract/contract.ts";
import { checkDescription, describedAnswers } from "../description/check-description.ts";
import { type DescribedOperation, operationsOf, responseBodyOf } from "../description/slice-description.ts";
import type { Answer, AnswerRequest } from "../engines/answer.ts";
import { createBackendEngine } from "../engines/backend-engine.ts";
import { fetchFrom } from "../engines/fetch-from.ts";
import { quote } from "../facts/fact.ts";
import { describedProver } from "../facts/prove-described.ts";
import { proveForced } from "../facts/prove-forced.ts";
import { checkPact } from "../pact/check-pact.ts";
import { comparePact } from "../pact/compare-pact.ts";
import { securityHeadersOf } from "../pact/expected-interaction.ts";
import { joinPacts, type PactFile, writePact } from "../pact/pact-file.ts";
import { recordCell } from "../pact/record-cell.ts";
import { verifyPact } from "../pact/verify-pact.ts";
import { preferOf } from "../matrix/prefer.ts";
import { proveRefusal } from "../proof/prove-refusal.ts";
import { type OperationProof, type ProofSheet, proofSheet } from "../proof/proof-sheet.ts";
import { realTools, type Tools } from "./tools.ts";

/** Options of {@link proveOperation}. */
export interface ProveOperationOptions {
  readonly tools?: Tools;
  /** Stops after the first step that finds a problem; later facts are then not proven either. */
  readonly stopAtFirst?: boolean;
  /** Receives the pact once it is recorded. */
  readonly onPact?: (pact: PactFile) => void;
}

/** The shared data of the steps of a proof. */
interface Proof {
  readonly contract: OperationContract;
  readonly described: DescribedOperation;
  readonly tools: Tools;
  readonly answer: AnswerRequest;
  readonly sheet: ProofSheet;
  /** The mock's answers, by the name of the cell. */
  readonly answers: Map<string, Answer>;
}

/** A placeholder address: its requests go to a function and not to the network. */
const NOWHERE = "http://mock.invalid";

/**
 * Proves all facts of all cells of one operation, and that its forbidden requests are refused.
 *
 * The Pact Verifier prints to the process's standard output; run this in a process whose output is discarded.
 */
export async function proveOperation(
  contract: OperationContract,
  { tools = realTools, stopAtFirst = false, onPact }: ProveOperationOptions = {},
): Promise<OperationProof> {
  const { operation, openapi, cells } = contract;
  const sheet = proofSheet(operation, cells);
  const [described] = operationsOf(openapi);
  if (described === undefined) throw new Error(`The description has no operation ${operation}`);
  const answer = await tools.createMock(openapi);
  const proof: Proof = { contract, described, tools, answer, sheet, answers: new Map() };
  for (const step of [proveDescription, proveAnswers, proveConfirmed, proveRefusals]) {
    await step(proof);
    if (stopAtFirst && sheet.isRed()) return sheet.finish();
  }
  const folder = await mkdtemp(path.join(tmpdir(), "resellers-contract-"));
  try {
    const pact = tools.changePact(await recordPact(proof, folder));
    for (const [name, problems] of checkPact(cells, pact)) sheet.note("recorded", name, problems);
    await proveCompared(proof, pact);
    onPact?.(pact);
    if (!stopAtFirst || !sheet.isRed()) await proveReplayed(proof, pact, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return sheet.finish();
}

function proveDescription({ contract: { openapi, matrix, cells }, described, sheet }: Proof): void {
  checkDescription(openapi).forEach(sheet.stray);
  const names = new Set(matrix.map(cellName));
  for (const answer of describedAnswers(openapi)) {
    const name = `${answer.operation} ${answer.status} ${answer.example}`;
    if (!names.has(name)) sheet.stray(`${name}: the description has this answer, the matrix has not`);
  }
  const prove = describedProver(openapi, described);
  for (const cell of cells) sheet.note("described", cellName(cell), prove(cell));
}

async function proveAnswers({ contract, described, tools, answer, sheet, answers }: Proof): Promise<void> {
  const { openapi, cells, request } = contract;
  for (const cell of cells) {
    const name = cellName(cell);
    const fetch = fetchFrom(async (sent) => {
      const given = await answer(sent);
      answers.set(name, given);
      return given;
    });
    const { input, headers } = requestFor(cell, request);
    const call = tools.call(NOWHERE, { fetch });
    const outcome = await sheet.timed(name, () => call(cell.operation, input, { ...headers, prefer: preferOf(cell) }));
    const { mediaType } = responseBodyOf(openapi, described, cell.status) ?? {};
    sheet.note("forced", name, proveForced(cell, answers.get(name), mediaType));
    sheet.note("decoded", name, differences(cell, outcome));
  }
}

function differences(cell: Cell, outcome: Parameters<typeof compareCell>[1]): string[] {
  return compareCell(cell, outcome).map(
    ({ field, expected, actual }) => `${field} is ${quote(actual)}, not ${quote(expected)}`,
  );
}

async function proveConfirmed({ contract, sheet, answers }: Proof): Promise<void> {
  const second = await createBackendEngine(contract.openapi);
  for (const cell of contract.cells) {
    const first = answers.get(cellName(cell));
    const { status, text } = second(cell);
    const same = first !== undefined && first.status === status && first.text === text;
    const problem = `openapi-backend answers ${status} ${quote(text)}, the mock ${first?.status} ${quote(first?.text)}`;
    sheet.note("confirmed", cellName(cell), same ? [] : [problem]);
  }
}

async function proveRefusals({ contract, described, tools, answer, sheet }: Proof): Promise<void> {
  const { openapi, refusals, request } = contract;
  const headers = Object.fromEntries(securityHeadersOf(openapi).map((name) => [name, "a-key"]));
  const responses = described.node["responses"];
  const statuses = Object.keys(responses ?? {}).map(Number);
  const call: Parameters<typeof proveRefusal>[0]["call"] = (fetch) => tools.call(NOWHERE, { fetch });
  for (const refusal of refusals)
    sheet.refusal(
      refusal,
      await sheet.timed(refusal.name, () => proveRefusal({ refusal, request, headers, statuses, answer, call })),
    );
}

async function recordPact({ contract, described, tools, sheet }: Proof, folder: string): Promise<PactFile> {
  const { openapi, request, cells } = contract;
  const pacts: PactFile[] = [];
  for (const cell of cells) {
    const { mediaType } = responseBodyOf(openapi, described, cell.status) ?? {};
    const { pact, problems } = await sheet.timed(cellName(cell), () =>
      recordCell({ openapi, cell, request, mediaType, callAt: tools.call, folder }),
    );
    sheet.note("recorded", cellName(cell), problems);
    if (pact !== undefined) pacts.push(pact);
  }
  return joinPacts(pacts);
}

async function proveCompared({ contract: { openapi, cells }, sheet }: Proof, pact: PactFile): Promise<void> {
  const outside = await comparePact(openapi, pact);
  const recorded = new Set(pact.interactions.map(({ description }) => description));
  for (const name of cells.map(cellName))
    sheet.note("compared", name, recorded.has(name) ? [] : ["there is no interaction to compare"]);
  for (const [name, problems] of outside) sheet.note("compared", name, problems);
}

async function proveReplayed(
  { contract: { cells }, answer, sheet }: Proof,
  pact: PactFile,
  folder: string,
): Promise<void> {
  const file = path.join(folder, "pact.json");
  await writePact(file, pact);
  const replayed = await verifyPact(file, pact, (request, state) => {
    // The state's parameters select the cell; `preferOf` makes the header, as for all cells.
    const prefer = preferOf({ status: Number(state["status"]), example: String(state["example"]) });
    return answer({ ...request, headers: { ...request.headers, prefer } });
  });
  const expected = new Set(cells.map(cellName));
  for (const name of expected)
    if (!replayed.has(name)) sheet.note("replayed", name, ["there is no interaction to replay"]);
  for (const [name, problems] of replayed) sheet.note("replayed", name, problems);
}
