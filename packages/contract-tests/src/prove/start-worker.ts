import { fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { OperationContract } from "../contract/contract.ts";
import type { Target } from "../target/target.ts";
import { isSource, oneCertificate, proofEnvironment } from "./process-environment.ts";
import type { OperationProof } from "./proof-sheet.ts";

/** A process that proves operations. */
export interface Worker {
  /**
   * @param target A server of the user's, in the place of Prism.
   * @throws When the process ended, or could not prove it for another reason than the contract.
   */
  prove(contract: OperationContract, target?: Target): Promise<OperationProof>;
  /** The most memory that the process told of so far, in kilobytes. */
  peakKb(): number;
  /** Ends the process at once. */
  kill(): void;
  end(): Promise<void>;
}

/** What is sent to a worker. */
export interface WorkerTask {
  readonly id: number;
  readonly contract: OperationContract;
  readonly target?: Target | undefined;
}

/** What a worker sends back. */
export interface WorkerAnswer {
  readonly id: number;
  readonly proof?: OperationProof;
  readonly error?: string;
  readonly peakKb: number;
}

/**
 * Starts a process for proofs. It is one of its own because the Pact Verifier prints to standard output.
 *
 * @param against What it proves against; a target on the network may need the machine's certificates.
 */
export async function startWorker(against: "prism" | "target" = "prism"): Promise<Worker> {
  const folder = await mkdtemp(path.join(tmpdir(), "resellers-worker-"));
  const module = fileURLToPath(new URL(isSource ? "./worker.ts" : "./worker.js", import.meta.url));
  const child = fork(module, [], {
    execArgv: isSource ? ["--conditions=@resellers-sdk/source"] : [],
    env: { ...proofEnvironment(), ...(against === "prism" ? await oneCertificate(folder) : {}) },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const waiting = new Map<number, PromiseWithResolvers<OperationProof>>();
  let peakKb = 0;
  let last = 0;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.on("message", (message) => {
    const answer = message as WorkerAnswer; // Only `worker.ts` sends messages.
    peakKb = Math.max(peakKb, answer.peakKb);
    const promise = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.proof === undefined) promise?.reject(new Error(answer.error));
    else promise?.resolve(answer.proof);
  });
  void ended.then(() => {
    for (const promise of waiting.values()) promise.reject(new Error("the process that proved it ended early"));
  });
  return {
    prove(contract, target) {
      const promise = Promise.withResolvers<OperationProof>();
      last += 1;
      waiting.set(last, promise);
      const task: WorkerTask = { id: last, contract, target };
      child.send(task, (error) => {
        if (error !== null) promise.reject(error);
      });
      return promise.promise;
    },
    peakKb: () => peakKb,
    kill: () => void child.kill("SIGKILL"),
    async end() {
      if (child.connected) child.disconnect();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
