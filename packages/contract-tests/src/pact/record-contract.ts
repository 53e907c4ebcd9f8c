import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { cellName } from "../matrix/cell.ts";
import { clientCall } from "../call/client-call.ts";
import { type Contract, contractOf, operationNames } from "../contract/contract.ts";
import { checkLoopback } from "../environment/check-environment.ts";
import { operationsOf, responseBodyOf } from "../description/slice-description.ts";
import { checkPact } from "./check-pact.ts";
import { comparePact } from "./compare-pact.ts";
import { joinPacts, type PactFile } from "./pact-file.ts";
import { recordCell } from "./record-cell.ts";

/**
 * Records the pact of the whole contract: one interaction for each cell of the matrix, in its order.
 *
 * @param signal Stops the recording; all temporary files are removed.
 * @throws {EnvironmentError} If recording is not possible here.
 * @throws If a cell cannot be recorded, is missing, or does not match the description; the message says which.
 */
export async function recordContract(contract: Contract, signal?: AbortSignal): Promise<PactFile> {
  await checkLoopback();
  const folder = await mkdtemp(path.join(tmpdir(), "resellers-pact-"));
  const callAt = (url: string): ReturnType<typeof clientCall> => clientCall(url, { idempotencyKey: false });
  const pacts: PactFile[] = [];
  const problems: string[] = [];
  try {
    for (const name of operationNames(contract)) {
      const { openapi, request, cells } = contractOf(contract, name);
      const [described] = operationsOf(openapi);
      for (const cell of cells) {
        signal?.throwIfAborted();
        const { mediaType } = (described && responseBodyOf(openapi, described, cell.status)) ?? {};
        const recording = await recordCell({ openapi, cell, request, mediaType, callAt, folder });
        problems.push(...recording.problems.map((problem) => `${cellName(cell)}: ${problem}`));
        if (recording.pact !== undefined) pacts.push(recording.pact);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const pact = joinPacts(pacts);
  for (const found of [checkPact(contract.matrix, pact), await comparePact(contract.openapi, pact)])
    for (const [name, sentences] of found) problems.push(...sentences.map((sentence) => `${name}: ${sentence}`));
  if (problems.length > 0) throw new Error(`The pact is not complete:\n${problems.join("\n")}`);
  return pact;
}
