import { enableCompileCache } from "node:module";
import type { OperationProof } from "./proof-sheet.ts";
import type { WorkerAnswer, WorkerTask } from "./start-worker.ts";

enableCompileCache(); // Loading Prism and Pact takes longer than most proofs.

process.on("message", (message) => {
  const task = message as WorkerTask; // Only `start-worker.ts` sends messages.
  prove(task).then(
    (proof) => answer({ id: task.id, proof, peakKb: process.resourceUsage().maxRSS }),
    (error: unknown) => answer({ id: task.id, error: String(error), peakKb: process.resourceUsage().maxRSS }),
  );
});

/** Loads what is needed only: a target needs no Prism. */
async function prove({ contract, target }: WorkerTask): Promise<OperationProof> {
  if (target === undefined) return (await import("./prove-operation.ts")).proveOperation(contract);
  return (await import("../target/prove-target.ts")).proveTarget(contract, target);
}

function answer(message: WorkerAnswer): void {
  process.send?.(message);
}
