import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Cell, cellName } from "../matrix/cell.ts";
import { clientCall } from "../call/client-call.ts";
import { preferOf } from "../matrix/prefer.ts";
import { responseBodyOf } from "../description/slice-description.ts";
import type { Answer, WireRequest } from "../engines/answer.ts";
import { checkPact } from "../pact/check-pact.ts";
import { comparePact } from "../pact/compare-pact.ts";
import { joinPacts, type PactFile, writePact } from "../pact/pact-file.ts";
import { recordCell } from "../pact/record-cell.ts";
import { verifyPact } from "../pact/verify-pact.ts";
import { inState } from "../target/in-state.ts";
import { askTarget } from "../target/target-engine.ts";
import { type TargetProof, targetFor } from "../target/target-proof.ts";

/** Records the pact of the cells that the target could be brought to, and replays it against the target. */
export async function replayTarget(proof: TargetProof, cells: readonly Cell[]): Promise<void> {
  const { contract, sheet } = proof;
  const folder = await mkdtemp(path.join(tmpdir(), "resellers-target-"));
  try {
    const pact = await recordAll(proof, cells, folder);
    const outside = await comparePact(contract.openapi, pact);
    for (const name of cells.map(cellName)) sheet.note("compared", name, outside.get(name) ?? []);
    const file = path.join(folder, "pact.json");
    await writePact(file, pact);
    const byName = new Map(cells.map((cell) => [cellName(cell), cell]));
    const replayed = await verifyPact(file, pact, async (sent, state) => {
      const cell = byName.get(`${state["operation"]} ${state["status"]} ${state["example"]}`);
      if (cell === undefined) throw new Error("The provider state leads to no cell");
      return answerAgain(proof, cell, sent);
    });
    for (const [name, problems] of replayed) sheet.note("replayed", name, problems);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function answerAgain({ target, sheet, stop }: TargetProof, cell: Cell, sent: WireRequest): Promise<Answer> {
  const wish = target.statesUrl === undefined ? { prefer: preferOf(cell) } : {};
  const request = { ...sent, headers: { ...sent.headers, ...wish } };
  const { result, refused, left } = await inState(
    target,
    cell,
    () => askTarget(targetFor(target, cell), request, stop),
    stop,
  );
  if (left !== undefined) sheet.stray(left);
  if (result === undefined) throw new Error(refused);
  return result;
}

async function recordAll(
  { contract, described, sheet, stop }: TargetProof,
  cells: readonly Cell[],
  folder: string,
): Promise<PactFile> {
  const { openapi, request } = contract;
  const pacts: PactFile[] = [];
  const callAt = (url: string): ReturnType<typeof clientCall> => clientCall(url, { idempotencyKey: false });
  for (const cell of cells) {
    stop?.throwIfAborted();
    const { mediaType } = responseBodyOf(openapi, described, cell.status) ?? {};
    const { pact, problems } = await sheet.timed(cellName(cell), () =>
      recordCell({ openapi, cell, request, mediaType, callAt, folder }),
    );
    sheet.note("recorded", cellName(cell), problems);
    if (pact !== undefined) pacts.push(pact);
  }
  const joined = joinPacts(pacts);
  for (const [name, problems] of checkPact(cells, joined)) sheet.note("recorded", name, problems);
  return joined;
}
