import { proveTarget } from "../target/prove-target.ts";
import { proveOperation } from "./prove-operation.ts";
import type { WorkerAnswer, WorkerTask } from "./start-worker.ts";

process.on("message", (message) => {
  const { id, contract, target } = message as WorkerTask; // Only `start-worker.ts` sends messages.
  const proof = target === undefined ? proveOperation(contract) : proveTarget(contract, target);
  proof.then(
    (result) => answer({ id, proof: result, peakKb: process.resourceUsage().maxRSS }),
    (error: unknown) => answer({ id, error: String(error), peakKb: process.resourceUsage().maxRSS }),
  );
});

function answer(message: WorkerAnswer): void {
  process.send?.(message);
}
