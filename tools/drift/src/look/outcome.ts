import type { Comparison } from "../compare/comparison.ts";
import type { Finding } from "../compare/finding.ts";

/** How a look at the page ended: exactly one of four ways. */
export type Outcome = Compared | Failed;

/** The page was read to its end. */
export interface Compared {
  readonly end: "same" | "changed";
  readonly findings: readonly Finding[];
  readonly rows: number;
  readonly operations: number;
  /** The number of rows whose advice was never recorded. */
  readonly neverCompared: number;
  readonly comparison: Comparison;
}

/** Nothing is known about what the page says. */
export interface Failed {
  readonly end: "unreadable" | "unreachable";
  readonly why: string;
}

export const exitCodes = { same: 0, changed: 1, unreadable: 2, unreachable: 2 } as const;
