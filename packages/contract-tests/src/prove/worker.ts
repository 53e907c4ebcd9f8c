import { mkdtempSync, rmSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { EnvironmentError } from "../environment/environment-error.ts";
import { checkCodeGeneration, checkLoopback } from "../environment/check-environment.ts";
import { environmentErrorOf } from "../environment/explain-failure.ts";
import { oneCertificate } from "../environment/one-certificate.ts";
import type { OperationProof } from "../proof/proof-sheet.ts";
import type { Against, WorkerAnswer, WorkerStart, WorkerTask } from "./worker-messages.ts";

/** So long the states of a user's server may take to be torn down, once nobody waits for the proof any more. */
const GRACE_MS = 5_000;

// Loading Prism and Pact takes longer than most proofs; what is compiled stays for later runs.
enableCompileCache();

const against = process.argv[2] as Against; // `start-worker.ts` says what it proves against.
const stopping = new AbortController();

interface Prover {
  readonly prove: (task: WorkerTask) => Promise<OperationProof>;
  /** Waits until nothing is left open on servers of the user's. */
  readonly close: () => Promise<void>;
}

/**
 * Whatever this process and its libraries write goes into one folder, which goes with it. It is made here, and not by
 * the parent, so that nobody can be killed in between who would have to remove it.
 */
let folder: string | undefined;

function makeFolder(): void {
  try {
    folder = mkdtempSync(path.join(tmpdir(), "resellers-worker-"));
  } catch (error) {
    throw new EnvironmentError(`No temporary folder can be made in ${tmpdir()}: ${String(error)}`, { cause: error });
  }
  for (const name of ["TMPDIR", "TMP", "TEMP"]) process.env[name] = folder;
  // A target may be on the network, and need the certificates of this machine.
  if (against === "prism") Object.assign(process.env, oneCertificate(folder));
}

/** Loads what is needed only: a target needs no Prism. */
async function loadProver(): Promise<Prover> {
  makeFolder();
  checkCodeGeneration();
  await checkLoopback();
  if (against === "prism") {
    const { loadPrism } = await import("../engines/load-prism.ts");
    await loadPrism();
    const { proveOperation } = await import("./prove-operation.ts");
    return { prove: ({ contract }) => proveOperation(contract), close: async () => {} };
  }
  const { proveTarget } = await import("../against/prove-target.ts");
  const { statesClosed } = await import("../target/in-state.ts");
  return {
    async prove({ contract, target }) {
      if (target === undefined) throw new Error("No target was named");
      return proveTarget(contract, target, stopping.signal);
    },
    close: statesClosed,
  };
}

const prover = loadProver();

process.on("message", (message) => {
  const task = message as WorkerTask; // Only `start-worker.ts` sends messages.
  prover
    .then(({ prove }) => prove(task))
    .then(
      (proof) => answer({ id: task.id, proof, peakKb: process.resourceUsage().maxRSS }),
      (error: unknown) => answer({ id: task.id, error: String(error), peakKb: process.resourceUsage().maxRSS }),
    );
});

/*
 * A worker ends with its parent, however that ends: the channel between them is closed even by SIGKILL. Ctrl+C and
 * `timeout` signal the whole group, and the worker tidies up as if only the parent had been told.
 */
process.once("disconnect", shutDown);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, shutDown);
if (!process.connected) shutDown(); // It ended while this module was loaded.

function shutDown(): void {
  if (stopping.signal.aborted) return;
  stopping.abort(new Error("The run was stopped"));
  setTimeout(leave, GRACE_MS);
  prover.then(({ close }) => close()).then(leave, leave);
}

function leave(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  process.exit();
}

/** Nobody listens once the parent is gone. */
function answer(message: WorkerAnswer | WorkerStart): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
}

prover.then(
  () => answer({ folder }),
  (error: unknown) => answer({ broken: environmentErrorOf(error)?.message ?? String(error) }),
);
