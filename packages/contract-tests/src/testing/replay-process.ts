import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { clientCall } from "../client-call.ts";
import type { OperationContract } from "../contract.ts";
import { createPrismEngine } from "../engines/prism-engine.ts";
import { joinPacts, type PactFile, writePact } from "../pact/pact-file.ts";
import { recordCell } from "../pact/record-cell.ts";
import { verifyPact } from "../pact/verify-pact.ts";
import { preferOf } from "../prefer.ts";

const [, , fault] = process.argv;

process.once("message", (message) => {
  void replay(message as OperationContract).then((problems) => process.send?.(problems, () => process.disconnect()));
});

async function replay({ openapi, cells, request }: OperationContract): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "resellers-replay-"));
  const prism = await createPrismEngine(openapi);
  const callAt = (url: string): ReturnType<typeof clientCall> => clientCall(url, { idempotencyKey: false });
  const pacts: PactFile[] = [];
  for (const cell of cells.filter(({ kind }) => kind === "error")) {
    const { pact } = await recordCell({ openapi, cell, request, mediaType: "application/json", callAt, folder });
    if (pact !== undefined) pacts.push(pact);
  }
  const joined = joinPacts(pacts);
  const file = path.join(folder, "pact.json");
  const states = fault === "no state" ? { providerStates: [] } : {};
  const pact = { ...joined, interactions: joined.interactions.map((one) => ({ ...one, ...states })) };
  await writePact(file, pact);
  const replayed = await verifyPact(file, pact, async (sent, state) => {
    if (fault === "no answer") throw new Error("The provider is broken");
    const prefer = preferOf({ status: Number(state["status"]), example: String(state["example"]) });
    const answer = await prism({ ...sent, headers: { ...sent.headers, prefer } });
    if (fault === "wrong status") return { ...answer, status: 409 };
    if (fault === "wrong code") return { ...answer, text: answer.text.replace(/"code":"\w+"/, '"code":"RENAMED"') };
    return answer;
  });
  await rm(folder, { recursive: true });
  return [...replayed.values()].flat();
}
