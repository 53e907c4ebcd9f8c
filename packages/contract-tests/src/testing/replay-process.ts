import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { clientCall } from "../call/client-call.ts";
import type { OperationContract } from "../contract/contract.ts";
import type { AnswerRequest } from "../engines/answer.ts";
import { createPrismEngine } from "../engines/prism-engine.ts";
import { joinPacts, type PactFile, writePact } from "../pact/pact-file.ts";
import { recordCell } from "../pact/record-cell.ts";
import { verifyPact } from "../pact/verify-pact.ts";
import { preferOf } from "../matrix/prefer.ts";
import type { ReplayFault, ReplayTask } from "./replay-red.ts";

process.once("message", (message) => {
  const { contract, faults } = message as ReplayTask; // Only `replay-red.ts` sends messages.
  void replayAll(contract, faults).then((problems) => process.send?.(problems, () => process.disconnect()));
});

/** Records the pact once, and replays it with each fault. */
async function replayAll(contract: OperationContract, faults: readonly ReplayFault[]): Promise<string[][]> {
  const folder = await mkdtemp(path.join(tmpdir(), "resellers-replay-"));
  try {
    const pact = await record(contract, folder);
    const prism = await createPrismEngine(contract.openapi);
    const problems: string[][] = [];
    for (const fault of faults) problems.push(await replay(pact, prism, fault, folder));
    return problems;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function record({ openapi, cells, request }: OperationContract, folder: string): Promise<PactFile> {
  const callAt = (url: string): ReturnType<typeof clientCall> => clientCall(url, { idempotencyKey: false });
  const pacts: PactFile[] = [];
  for (const cell of cells.filter(({ kind }) => kind === "error")) {
    const { pact } = await recordCell({ openapi, cell, request, mediaType: "application/json", callAt, folder });
    if (pact !== undefined) pacts.push(pact);
  }
  return joinPacts(pacts);
}

async function replay(pact: PactFile, prism: AnswerRequest, fault: ReplayFault, folder: string): Promise<string[]> {
  const file = path.join(folder, "pact.json");
  await writePact(file, fault === "no interactions" ? { ...pact, interactions: [] } : changedPact(pact, fault));
  if (fault === "a filter") process.env["PACT_DESCRIPTION"] = String(pact.interactions[0]?.description);
  const replayed = await verifyPact(file, changedPact(pact, fault), async (sent, state) => {
    if (fault === "no answer") throw new Error("The provider is broken");
    const prefer = preferOf({ status: Number(state["status"]), example: String(state["example"]) });
    const answer = await prism({ ...sent, headers: { ...sent.headers, prefer } });
    if (fault === "wrong status") return { ...answer, status: 409 };
    if (fault === "wrong code") return { ...answer, text: answer.text.replace(/"code":"\w+"/, '"code":"RENAMED"') };
    return answer;
  });
  delete process.env["PACT_DESCRIPTION"];
  return [...replayed.values()].flat();
}

function changedPact(pact: PactFile, fault: ReplayFault): PactFile {
  const change: object =
    fault === "no state"
      ? { providerStates: [] }
      : fault === "forbidden request"
        ? { request: { ...(pact.interactions[0]?.["request"] as object), headers: {} } } // Pact wrote it.
        : {};
  return { ...pact, interactions: pact.interactions.map((one) => ({ ...one, ...change })) };
}
