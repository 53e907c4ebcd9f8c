import { type ChildProcess, fork } from "node:child_process";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { OperationContract } from "../contract/contract.ts";
import { EnvironmentError } from "../environment/environment-error.ts";
import { environmentErrorOf } from "../environment/explain-failure.ts";
import { isSource, proofEnvironment } from "../environment/process-environment.ts";
import type { Target } from "../target/target.ts";
import type { OperationProof } from "../proof/proof-sheet.ts";
import type { Against, WorkerAnswer, WorkerStart, WorkerTask } from "./worker-messages.ts";

/** A process that proves operations. */
export interface Worker {
  /**
   * @param target The user's server, instead of Prism.
   * @throws {EnvironmentError} If the process ended.
   * @throws If the proof failed for a reason other than the contract.
   */
  prove(contract: OperationContract, target?: Target): Promise<OperationProof>;
  /** The process id. */
  readonly pid: number | undefined;
  /** The peak memory that the process reported so far, in kilobytes. */
  peakKb(): number;
  /** Ends the process at once. */
  kill(): void;
  /** Lets the process clean up, and ends it. */
  end(): Promise<void>;
}

/** The timeout for cleaning up, after which a worker is killed. */
const MOST_MS = 8_000;

/** How much output is kept of a process that cannot start. */
const MOST_CHARACTERS = 2_000;

/**
 * Starts a process for proofs. A separate process is needed because the Pact Verifier prints to standard output.
 *
 * @param against The server to prove against; a target on the network may need the machine's certificates.
 * @throws {EnvironmentError} If the process cannot start, or proofs are not possible here.
 */
export async function startWorker(against: Against = "prism"): Promise<Worker> {
  try {
    return workerOf(...(await forkWorker(against)));
  } catch (error) {
    throw environmentErrorOf(error) ?? error;
  }
}

/** @returns The process, once it is ready to prove, and its folder. */
async function forkWorker(against: Against): Promise<[ChildProcess, string | undefined]> {
  const module = fileURLToPath(new URL(isSource ? "./worker.ts" : "./worker.js", import.meta.url));
  const child = fork(module, [against], {
    execArgv: isSource ? ["--conditions=@resellers-sdk/source"] : [],
    env: proofEnvironment(),
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let said = "";
  const listen = (data: Buffer): void => void (said = (said + data.toString()).slice(0, MOST_CHARACTERS));
  child.stderr?.on("data", listen);
  const folder = await new Promise<string | undefined>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) =>
      reject(new EnvironmentError(`The worker process cannot start (${signal ?? `exit code ${code}`}): ${said}`)),
    );
    child.once("message", (message) => {
      const { broken, folder: made } = message as WorkerStart; // Only `worker.ts` sends messages.
      if (broken === undefined) return resolve(made);
      child.once("exit", () => reject(new EnvironmentError(broken)));
      child.disconnect(); // The worker then cleans up and ends.
    });
  });
  child.stderr?.off("data", listen).pipe(process.stderr, { end: false });
  return [child, folder];
}

function workerOf(child: ChildProcess, folder: string | undefined): Worker {
  const waiting = new Map<number, PromiseWithResolvers<OperationProof>>();
  let peakKb = 0;
  let last = 0;
  const ended = new Promise<void>((resolve) =>
    child.once("exit", (code, signal) => {
      const error = new EnvironmentError(`The worker process ended early (${signal ?? `exit code ${code}`})`);
      for (const promise of waiting.values()) promise.reject(error);
      resolve();
    }),
  );
  child.on("message", (message) => {
    const answer = message as WorkerAnswer; // Only `worker.ts` sends messages.
    peakKb = Math.max(peakKb, answer.peakKb);
    const promise = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.proof === undefined) promise?.reject(new Error(answer.error));
    else promise?.resolve(answer.proof);
  });
  return {
    prove(contract, target) {
      const promise = Promise.withResolvers<OperationProof>();
      last += 1;
      waiting.set(last, promise);
      const task: WorkerTask = { id: last, contract, target };
      child.send(task, (error) => {
        if (error !== null) promise.reject(new EnvironmentError(`The worker process ended early: ${String(error)}`));
      });
      return promise.promise;
    },
    pid: child.pid,
    peakKb: () => peakKb,
    kill: () => void child.kill("SIGKILL"),
    async end() {
      if (child.connected) child.disconnect();
      const timer = setTimeout(() => child.kill("SIGKILL"), MOST_MS);
      await ended;
      clearTimeout(timer);
      // A killed worker could not remove its folder itself.
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
