import { availableParallelism } from "node:os";
import {
  type Contract,
  contractOf,
  type OperationContract,
  selectOperations,
  type Selection,
} from "../contract/contract.ts";
import { EnvironmentError } from "../environment/environment-error.ts";
import { abortable } from "./abortable.ts";
import type { OperationProof } from "../proof/proof-sheet.ts";
import { type Reuse, reuseFrom } from "./reuse.ts";
import { startWorker, type Worker } from "./start-worker.ts";

/** Options of {@link proveContract}. */
export interface ProveContractOptions extends Selection {
  /** The number of worker processes. Default: one per core, at most four. */
  readonly processes?: number | undefined;
  /** A cache folder for proofs: an operation with unchanged inputs is not proven again. */
  readonly reuse?: string | undefined;
  /** Called with each operation as soon as it is proven. */
  readonly onOperation?: ((proof: OperationProof) => void) | undefined;
  /** Stops the run: its processes end, and its temporary files are removed. */
  readonly signal?: AbortSignal | undefined;
}

/** The result of proving a contract. */
export interface ContractProof {
  readonly operations: readonly OperationProof[];
  readonly seconds: number;
  /** The sum of the peak memory of all processes, in megabytes. */
  readonly peakMemoryMb: number;
  readonly processes: number;
}

/** While the Verifier of one operation runs in native threads, the process proves another operation. */
const AT_ONCE = 2;

/**
 * Proves all facts of all cells of a contract against Prism, operation by operation, in several processes.
 *
 * @throws {RangeError} If the selection has an unknown name.
 * @throws {EnvironmentError} If proofs are not possible here, independently of the contract.
 * @throws The reason of `signal`.
 */
export async function proveContract(contract: Contract, options: ProveContractOptions = {}): Promise<ContractProof> {
  const began = performance.now();
  const names = selectOperations(contract, options);
  const proofs = new Map<string, OperationProof>();
  const done = (proof: OperationProof): void => {
    proofs.set(proof.operation, proof);
    options.onOperation?.(proof);
  };
  const reuse = options.reuse === undefined ? undefined : await reuseFrom(options.reuse);
  const open: OperationContract[] = [];
  for (const name of names) {
    const part = partOf(contract, name, options);
    if ("strays" in part) done(part);
    else await lookUp(part, reuse, done, open);
  }
  const processes = Math.min(options.processes ?? Math.min(availableParallelism(), 4), open.length);
  // The largest first, so that no long proof starts late.
  open.sort((a, b) => b.cells.length - a.cells.length);
  const workers = await startWorkers(processes);
  try {
    const shares = workers.flatMap((worker) => Array.from({ length: AT_ONCE }, () => work(worker, open, reuse, done)));
    await abortable(Promise.all(shares), options.signal);
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
  return {
    operations: names.map((name) => proofs.get(name) ?? failed(name, "it was not proven")),
    seconds: (performance.now() - began) / 1000,
    peakMemoryMb: Math.round(
      [process.resourceUsage().maxRSS, ...workers.map(({ peakKb }) => peakKb())].reduce((a, b) => a + b) / 1024,
    ),
    processes,
  };
}

/** Starts all workers; if one cannot start, the others are stopped. */
async function startWorkers(length: number): Promise<Worker[]> {
  const started = await Promise.allSettled(Array.from({ length }, () => startWorker()));
  const workers = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failure = started.find((one) => one.status === "rejected");
  if (failure === undefined) return workers;
  await Promise.all(workers.map((worker) => worker.end()));
  throw failure.reason;
}

function partOf(contract: Contract, name: string, selection: Selection): OperationContract | OperationProof {
  try {
    return contractOf(contract, name, selection);
  } catch (error) {
    return failed(name, error instanceof Error ? error.message : String(error));
  }
}

async function lookUp(
  part: OperationContract,
  reuse: Reuse | undefined,
  done: (proof: OperationProof) => void,
  open: OperationContract[],
): Promise<void> {
  const proven = await reuse?.find(part);
  if (proven === undefined) open.push(part);
  else done(withoutTimes(proven));
}

/** Removes the durations from a cached proof. */
function withoutTimes({ cells, refusals, ...proof }: OperationProof): OperationProof {
  const timeless = { seconds: undefined };
  return {
    ...proof,
    cells: cells.map((cell) => ({ ...cell, ...timeless })),
    refusals: refusals.map((refusal) => ({ ...refusal, ...timeless })),
    reused: true,
  };
}

async function work(
  worker: Worker,
  open: OperationContract[],
  reuse: Reuse | undefined,
  done: (proof: OperationProof) => void,
): Promise<void> {
  for (let part = open.shift(); part !== undefined; part = open.shift()) {
    const proof = await worker.prove(part).catch((error: unknown) => {
      if (error instanceof EnvironmentError) throw error;
      return failed(part.operation, String(error), part);
    });
    await reuse?.keep(part, proof);
    done(proof);
  }
}

/**
 * An operation without any proven fact, for a process that ended or a contract that is inconsistent; it must not pass.
 */
function failed(operation: string, reason: string, part?: OperationContract): OperationProof {
  const cells = (part?.cells ?? []).map(({ status, example }) => ({
    operation,
    status,
    example,
    name: `${operation} ${status} ${example}`,
    facts: { described: { state: "refuted", problems: [reason] } as const },
  }));
  return { operation, cells, refusals: [], strays: [`${operation}: ${reason}`] };
}
