import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { OperationContract } from "../contract.ts";
import { proofEnvironment } from "../prove/process-environment.ts";

/** What is wrong with the provider that a pact is replayed against. */
export type ProviderFault = "nothing" | "wrong status" | "wrong code" | "no state" | "no answer";

/** Replays the pact of an operation against a provider with a fault, in a process of its own, for it prints. */
export async function replayRed(contract: OperationContract, fault: ProviderFault): Promise<string[]> {
  const child = fork(fileURLToPath(new URL("./replay-process.ts", import.meta.url)), [fault], {
    execArgv: ["--conditions=@resellers-sdk/source"],
    env: proofEnvironment(),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  child.send(contract);
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(message as string[])); // Only `replay-process.ts` sends messages.
    child.once("exit", () => reject(new Error("The process ended early")));
  });
}
