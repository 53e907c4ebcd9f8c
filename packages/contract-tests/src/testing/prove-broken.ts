import type { OperationContract } from "../contract/contract.ts";
import type { FactName } from "../facts/fact.ts";
import { FACTS } from "../facts/fact.ts";
import type { OperationProof } from "../proof/proof-sheet.ts";
import type { Worker } from "../prove/start-worker.ts";
import { holds, reportOf } from "../report/report.ts";

/** The result of a whole proof of one operation. */
export interface BrokenProof {
  readonly proof: OperationProof;
  /** Whether a run would exit with 0. */
  readonly green: boolean;
  /** Every fact that is not proven for at least one cell. */
  readonly red: readonly FactName[];
  /** All problems, one sentence per line. */
  readonly text: string;
}

/** Proves all facts of an operation even after a failure, to show which of them detect a fault independently. */
export async function proveBroken(worker: Worker, contract: OperationContract): Promise<BrokenProof> {
  const proof = await worker.prove(contract);
  const report = reportOf("Prism", { operations: [proof], seconds: 0, peakMemoryMb: 0, processes: 1 });
  const facts = proof.cells.flatMap((cell) =>
    Object.entries(cell.facts).map((entry) => [cell.name, ...entry] as const),
  );
  return {
    proof,
    green: holds(report),
    red: FACTS.filter((name) => facts.some(([, fact, { state }]) => fact === name && state !== "proven")),
    text: [
      ...proof.strays,
      ...facts.flatMap(([cell, fact, { problems }]) => problems.map((problem) => `${cell}: ${fact}: ${problem}`)),
      ...proof.refusals.flatMap(({ name, fact }) => fact.problems.map((problem) => `${name}: ${problem}`)),
    ].join("\n"),
  };
}
