import { type FactName, FACTS, type FactState } from "../facts/fact.ts";
import type { ContractProof } from "../prove/prove-contract.ts";
import type { CellProof, RefusalProof } from "../prove/proof-sheet.ts";
import { adviceFor } from "./advice.ts";
import { verdictOf } from "./verdict.ts";

export { verdictOf } from "./verdict.ts";

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
  /** What can be done about what is not proven, one paragraph each. */
  readonly advice: readonly string[];
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
  /** The forbidden requests that were left out. */
  readonly untried: number;
}

/** Puts the proofs of all operations together. */
export function reportOf(target: string, proof: ContractProof): Report {
  const { operations, seconds, peakMemoryMb, processes } = proof;
  const cells = operations.flatMap((operation) => operation.cells);
  const refusals = operations.flatMap((operation) => operation.refusals);
  return {
    target,
    facts: FACTS.filter((fact) => cells.some(({ facts }) => facts[fact] !== undefined)),
    cells,
    refusals,
    strays: operations.flatMap(({ strays }) => strays),
    advice: target === "Prism" ? [] : adviceFor(cells, refusals),
    reusedOperations: operations.filter(({ reused }) => reused === true).length,
    seconds,
    peakMemoryMb,
    processes,
  };
}

/** Counts the cells and the forbidden requests of a report by their state. */
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
    untried: refusals.filter(({ fact }) => fact.state === "unprovable").length,
  };
}

/** Whether the contract holds: every cell proven, every forbidden request tried and refused, and nothing astray. */
export function holds(report: Report): boolean {
  const { cells, proven, refusals, refused } = summarize(report);
  return cells > 0 && proven === cells && refused === refusals && report.strays.length === 0;
}

/** Whether nothing is wrong, although something may not have been provable here, or not tried. */
export function isOpen(report: Report): boolean {
  const { refuted, refusals, refused, untried } = summarize(report);
  return !holds(report) && refuted === 0 && refused + untried === refusals && report.strays.length === 0;
}

/** The last line of every report. */
export function summaryLine(report: Report): string {
  const { cells, proven, unprovable, untried } = summarize(report);
  return [
    `${proven} of ${cells} cells proven`,
    ...(unprovable === 0 ? [] : [`${unprovable} not provable here`]),
    ...(untried === 0 ? [] : [`${untried} forbidden requests not tried`]),
  ].join(", ");
}
