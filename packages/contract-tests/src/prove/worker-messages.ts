import type { OperationContract } from "../contract/contract.ts";
import type { Target } from "../target/target.ts";
import type { OperationProof } from "../proof/proof-sheet.ts";

/** The server that a worker proves against. */
export type Against = "prism" | "target";

/** The message to a worker. */
export interface WorkerTask {
  readonly id: number;
  readonly contract: OperationContract;
  readonly target?: Target | undefined;
}

/** The first message of a worker: that it is ready, or why it cannot work. */
export interface WorkerStart {
  readonly broken?: string | undefined;
  /** The folder that it removes when it ends, unless it is killed. */
  readonly folder?: string | undefined;
}

/** The answer of a worker to each task. */
export interface WorkerAnswer {
  readonly id: number;
  readonly proof?: OperationProof;
  readonly error?: string;
  readonly peakKb: number;
}
