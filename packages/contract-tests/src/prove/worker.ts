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

/** The timeout for tearing down states of the user's server after the proof was cancelled. */
const GRACE_MS = 5_000;

// Loading Prism and Pact takes longer than most proofs; the compile cache makes later runs faster.
enableCompileCache();

const against = process.argv[2] as Against; // `start-worker.ts` passes this argument.
const stopping = new AbortController();

interface Prover {
  readonly prove: (task: WorkerTask) => Promise<OperationProof>;
  /** Waits until all states on the user's servers are torn down. */
  readonly close: () => Promise<void>;
}

/**
 * All files of this process and its libraries are in one folder, which is removed at its end. The worker makes the
 * folder itself, so that it is also removed if the parent is killed.
 */
let folder: string | undefined;

function makeFolder(): void {
  try {
    folder = mkdtempSync(path.join(tmpdir(), "resellers-worker-"));
  } catch (error) {
    throw new EnvironmentError(`No temporary folder can be made in ${tmpdir()}: ${String(error)}`, { cause: error });
  }
  for (const name of ["TMPDIR", "TMP", "TEMP"]) process.env[name] = folder;
  // A target on the network may need the certificates of this machine.
  if (against === "prism") Object.assign(process.env, oneCertificate(folder));
}

/** Loads only the tools that are needed: a target does not need Prism. */
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
 * A worker ends with its parent, even after SIGKILL, because that also closes the channel between them. Ctrl+C and
 * `timeout` signal the whole process group; the worker then cleans up as if only the parent had been signalled.
 */
process.once("disconnect", shutDown);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, shutDown);
if (!process.connected) shutDown(); // The parent ended while this module was loaded.

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

/** Sends a message, unless the parent has ended. */
function answer(message: WorkerAnswer | WorkerStart): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
}

prover.then(
  () => answer({ folder }),
  (error: unknown) => answer({ broken: environmentErrorOf(error)?.message ?? String(error) }),
);
