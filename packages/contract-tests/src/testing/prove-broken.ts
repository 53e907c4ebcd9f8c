import type { OperationContract } from "../contract/contract.ts";
import type { FactName } from "../facts/fact.ts";
import { FACTS } from "../facts/fact.ts";
import type { OperationProof } from "../proof/proof-sheet.ts";
import type { Worker } from "../prove/start-worker.ts";
import { holds, reportOf } from "../report/report.ts";

/** What a whole proof of one operation came to. */
export interface BrokenProof {
  readonly proof: OperationProof;
  /** Whether a run would exit with 0. */
  readonly green: boolean;
  /** Every fact that is not proven of any cell. */
  readonly red: readonly FactName[];
  /** Everything that is wrong, one sentence a line. */
  readonly text: string;
}

/** Proves an operation to its end, however early it is red: which facts see a fault, each by itself. */
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
