import { fork } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { rootCertificates } from "node:tls";
import { fileURLToPath } from "node:url";
import type { OperationContract } from "../contract.ts";
import type { Target } from "../target/target.ts";
import type { OperationProof } from "./proof-sheet.ts";

/** A process that proves operations. */
export interface Worker {
  /** @throws When the process ended, or could not prove it for another reason than the contract. */
  prove(contract: OperationContract): Promise<OperationProof>;
  /** The most memory that the process told of so far, in kilobytes. */
  peakKb(): number;
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

/** In the sources the module is TypeScript, in the package it is JavaScript. */
const isSource = import.meta.url.endsWith(".ts");

/**
 * Starts a process for proofs. It is one of its own because the Pact Verifier prints to standard output.
 *
 * @param target A server of the user's, instead of Prism.
 */
export async function startWorker(target?: Target): Promise<Worker> {
  const folder = await mkdtemp(path.join(tmpdir(), "resellers-worker-"));
  const module = fileURLToPath(new URL(isSource ? "./worker.ts" : "./worker.js", import.meta.url));
  const child = fork(module, [], {
    execArgv: isSource ? ["--conditions=@resellers-sdk/source"] : [],
    env: { ...environment(), ...(target === undefined ? await oneCertificate(folder) : {}) },
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
    prove(contract) {
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
    async end() {
      if (child.connected) child.disconnect();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** Without what makes the Verifier leave out interactions, and Prism not start. */
function environment(): NodeJS.ProcessEnv {
  const {
    PACT_DESCRIPTION: _1,
    PACT_PROVIDER_STATE: _2,
    PACT_PROVIDER_NO_STATE: _3,
    NODE_ENV: _4,
    ...others
  } = process.env;
  return { ...others, PACT_DO_NOT_TRACK: "true", SCARF_ANALYTICS: "false" };
}

/**
 * The Verifier reads all certificates of the machine for each interaction, which takes most of its time. It only talks
 * to this process, without encryption; one certificate is enough for it, and none is too few.
 */
async function oneCertificate(folder: string): Promise<NodeJS.ProcessEnv> {
  const file = path.join(folder, "one.pem");
  await writeFile(file, rootCertificates[0] ?? "");
  return { SSL_CERT_FILE: file, SSL_CERT_DIR: folder };
}
