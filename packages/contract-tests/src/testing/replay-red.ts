import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { OperationContract } from "../contract/contract.ts";
import { proofEnvironment } from "../environment/process-environment.ts";

/** A fault in the provider that a pact is replayed against, in the pact, or in the Verifier. */
export type ReplayFault =
  | "nothing"
  | "wrong status"
  | "wrong code"
  | "no state"
  | "no answer"
  | "no interactions"
  | "forbidden request"
  | "a filter";

/** The message to the process. */
export interface ReplayTask {
  readonly contract: OperationContract;
  readonly faults: readonly ReplayFault[];
}

/** Replays the pact of an operation with each of the faults, in a separate process, because the Verifier prints. */
export async function replayRed(contract: OperationContract, faults: readonly ReplayFault[]): Promise<string[][]> {
  const child = fork(fileURLToPath(new URL("./replay-process.ts", import.meta.url)), [], {
    execArgv: ["--conditions=@resellers-sdk/source"],
    env: proofEnvironment(),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const task: ReplayTask = { contract, faults };
  child.send(task);
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(message as string[][])); // Only `replay-process.ts` sends messages.
    child.once("exit", () => reject(new Error("The process ended early")));
  });
}
