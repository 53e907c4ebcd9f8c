import { type Contract, contractOf, selectOperations, type Selection } from "../contract/contract.ts";
import type { Target } from "../target/target.ts";
import { checkReachable } from "../target/check-reachable.ts";
import { abortable } from "./abortable.ts";
import type { OperationProof } from "../proof/proof-sheet.ts";
import type { ContractProof } from "./prove-contract.ts";
import { startWorker } from "./start-worker.ts";

/** Options of {@link proveTargetContract}. */
export interface ProveTargetOptions extends Selection {
  readonly target: Target;
  /** Called with each operation as soon as it is proven. */
  readonly onOperation?: (proof: OperationProof) => void;
  /** Stops the run: provider states are torn down, and the process ends. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Proves the cells of a contract against the user's server, one request at a time, because neither a provider state nor
 * the server can be shared.
 *
 * @throws {RangeError} If the selection has an unknown name.
 * @throws {EnvironmentError} If proofs are not possible here, or nothing listens at the target's address.
 * @throws The reason of `signal`.
 */
export async function proveTargetContract(contract: Contract, options: ProveTargetOptions): Promise<ContractProof> {
  const began = performance.now();
  const operations: OperationProof[] = [];
  const names = selectOperations(contract, options);
  await checkReachable(options.target);
  const worker = await startWorker("target");
  try {
    for (const name of names) {
      const proof = await abortable(worker.prove(contractOf(contract, name, options), options.target), options.signal);
      operations.push(proof);
      options.onOperation?.(proof);
    }
  } finally {
    await worker.end();
  }
  const peakKb = process.resourceUsage().maxRSS + worker.peakKb();
  return {
    operations,
    seconds: (performance.now() - began) / 1000,
    peakMemoryMb: Math.round(peakKb / 1024),
    processes: 1,
  };
}
