import type { Shard, Whole } from "../contract/shard.ts";
import { type FactName, FACTS, type FactState } from "../facts/fact.ts";
import type { ContractProof } from "../prove/prove-contract.ts";
import type { CellProof, RefusalProof } from "../proof/proof-sheet.ts";
import { adviceFor } from "./advice.ts";
import { verdictOf } from "./verdict.ts";

export { verdictOf } from "./verdict.ts";

/** The results of a run: plain data, from which every report format is made. */
export interface Report {
  /** The tested server: `Prism`, or an address. */
  readonly target: string;
  /** The facts that were checked for each cell. */
  readonly facts: readonly FactName[];
  readonly cells: readonly CellProof[];
  readonly refusals: readonly RefusalProof[];
  /** Problems that belong to no cell of the matrix. */
  readonly strays: readonly string[];
  /** Advice about cells that are not proven, one paragraph each. */
  readonly advice: readonly string[];
  /** The number of operations whose proofs are from an earlier run with the same inputs. */
  readonly reusedOperations: number;
  readonly seconds: number;
  readonly peakMemoryMb: number;
  readonly processes: number;
  /** Which shard of a run this is, and what the whole run has to prove; missing if the run is not divided. */
  readonly shard?: (Shard & { readonly whole: Whole }) | undefined;
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
  /** How many of the documented answers have a cause, in both directions; missing if that was not checked. */
  readonly caused?: CausedCounts;
}

/** The answers that were caused, without forced ones. */
export interface CausedCounts {
  readonly errors: { readonly caused: number; readonly all: number };
  readonly successes: { readonly caused: number; readonly all: number };
  /**
   * The failures that all operations have in common: 400 and 401 are caused by a request, 429 by the rate limit, others
   * never.
   */
  readonly failures: { readonly caused: number; readonly all: number };
  /** The cells of all kinds whose answers were forced. */
  readonly forced: number;
}

/** Combines the proofs of all operations. */
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
export function summarize({ cells, refusals, facts }: Report): Summary {
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
    ...(facts.includes("caused") && { caused: countCauses(cells) }),
  };
}

function countCauses(cells: readonly CellProof[]): CausedCounts {
  const count = (wanted: CellProof["kind"]): { readonly caused: number; readonly all: number } => {
    const all = cells.filter(({ kind }) => kind === wanted);
    return { caused: all.filter(({ facts }) => facts.caused?.state === "proven").length, all: all.length };
  };
  const forced = cells.filter(({ facts }) => facts.caused?.state === "forced").length;
  return { errors: count("error"), successes: count("success"), failures: count("failure"), forced };
}

/** Whether the contract holds: every cell proven, every forbidden request sent and refused, and no strays. */
export function holds(report: Report): boolean {
  const { cells, proven, refusals, refused } = summarize(report);
  return cells > 0 && proven === cells && refused === refusals && report.strays.length === 0;
}

/** Whether there are no problems, although some cells may not have been provable or some requests not sent. */
export function isOpen(report: Report): boolean {
  const { refuted, refusals, refused, untried } = summarize(report);
  return !holds(report) && refuted === 0 && refused + untried === refusals && report.strays.length === 0;
}

/** The last line of every report. */
export function summaryLine(report: Report): string {
  const { cells, proven, unprovable, untried, caused } = summarize(report);
  return [
    ...(caused === undefined
      ? [`${proven} of ${cells} cells proven`]
      : [
          `${proven} of ${cells} cells`,
          `${caused.errors.caused} of ${caused.errors.all} errors and ${caused.successes.caused} of ${caused.successes.all} successes caused`,
          "both ways",
        ]),
    ...(unprovable === 0 ? [] : [`${unprovable} not provable here`]),
    ...(untried === 0 ? [] : [`${untried} forbidden requests not tried`]),
  ].join(", ");
}
