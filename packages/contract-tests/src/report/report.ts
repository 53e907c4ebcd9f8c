import { type FactName, FACTS, type FactState } from "../facts/fact.ts";
import type { ContractProof } from "../prove/prove-contract.ts";
import type { CellProof, RefusalProof } from "../prove/proof-sheet.ts";

/** What a run found out: plain data, which every form of report is made from. */
export interface Report {
  /** What was asked: `Prism`, or the address of a server. */
  readonly target: string;
  /** The facts that were asked of each cell. */
  readonly facts: readonly FactName[];
  readonly cells: readonly CellProof[];
  readonly refusals: readonly RefusalProof[];
  /** What is wrong and belongs to no cell of the matrix. */
  readonly strays: readonly string[];
  /** How many operations were proven by an earlier run with the very same inputs. */
  readonly reusedOperations: number;
  readonly seconds: number;
  readonly peakMemoryMb: number;
  readonly processes: number;
}

/** How many cells are in which state. */
export interface Summary {
  readonly cells: number;
  readonly proven: number;
  readonly refuted: number;
  readonly unprovable: number;
  readonly refusals: number;
  readonly refused: number;
}

/** Puts the proofs of all operations together. */
export function reportOf(target: string, proof: ContractProof): Report {
  const { operations, seconds, peakMemoryMb, processes } = proof;
  const cells = operations.flatMap((operation) => operation.cells);
  return {
    target,
    facts: FACTS.filter((fact) => cells.some(({ facts }) => facts[fact] !== undefined)),
    cells,
    refusals: operations.flatMap(({ refusals }) => refusals),
    strays: operations.flatMap(({ strays }) => strays),
    reusedOperations: operations.filter(({ reused }) => reused === true).length,
    seconds,
    peakMemoryMb,
    processes,
  };
}

/** A cell is proven when each of its facts is; refuted as soon as one is. */
export function verdictOf({ facts }: CellProof): FactState {
  const states = Object.values(facts).map(({ state }) => state);
  if (states.includes("refuted") || states.length === 0) return "refuted";
  return states.includes("unprovable") ? "unprovable" : "proven";
}

export function summarize({ cells, refusals }: Report): Summary {
  const verdicts = cells.map(verdictOf);
  const count = (state: FactState): number => verdicts.filter((verdict) => verdict === state).length;
  return {
    cells: cells.length,
    proven: count("proven"),
    refuted: count("refuted"),
    unprovable: count("unprovable"),
    refusals: refusals.length,
    refused: refusals.filter(({ fact }) => fact.state === "proven").length,
  };
}

/** Whether the contract holds: every cell proven, every forbidden request refused, and nothing astray. */
export function holds(report: Report): boolean {
  const { cells, proven, refusals, refused } = summarize(report);
  return cells > 0 && proven === cells && refused === refusals && report.strays.length === 0;
}

/** The last line of every report. */
export function summaryLine(report: Report): string {
  const { cells, proven, unprovable } = summarize(report);
  return `${proven} of ${cells} cells proven${unprovable === 0 ? "" : `, ${unprovable} not provable here`}`;
}
