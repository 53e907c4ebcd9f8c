import type { OperationContract } from "../contract/contract.ts";
import type { Target } from "../target/target.ts";
import type { OperationProof } from "../proof/proof-sheet.ts";

/** What a worker proves against. */
export type Against = "prism" | "target";

/** What is sent to a worker. */
export interface WorkerTask {
  readonly id: number;
  readonly contract: OperationContract;
  readonly target?: Target | undefined;
}

/** What a worker sends first: that it can work, or why it never will. */
export interface WorkerStart {
  readonly broken?: string | undefined;
  /** The folder that it removes when it ends, unless it is killed. */
  readonly folder?: string | undefined;
}

/** What a worker sends back for each task. */
export interface WorkerAnswer {
  readonly id: number;
  readonly proof?: OperationProof;
  readonly error?: string;
  readonly peakKb: number;
}
