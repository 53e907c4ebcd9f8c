import { compareBumps } from "@resellers-sdk/spec-impact/bump";
import type { Row } from "@resellers-sdk/spec-impact/change";
import type { Finding } from "../model/finding.ts";
import { explains } from "./explanations.ts";

/** In what the rules and the witness do not agree. */
export type Disagreement =
  /** A snippet shows something of which the rules have no row. */
  | { readonly kind: "unexplained"; readonly finding: Finding }
  /** The rows that explain a finding ask for less than it shows. */
  | { readonly kind: "too small"; readonly finding: Finding; readonly row: Row }
  /** The rows that explain a finding say that it is noticed later than it is, or by nobody. */
  | { readonly kind: "noticed earlier"; readonly finding: Finding; readonly row: Row }
  /** No snippet shows what a row says that consumers notice. */
  | { readonly kind: "unnoticed"; readonly row: Row };

const NOTICES: readonly Row["notice"][] = ["nobody", "run time", "compile time"];

/** Holds what the rules say of two states against what the witness saw of them. Nothing where they agree. */
export function disagreements(rows: readonly Row[], findings: readonly Finding[]): readonly Disagreement[] {
  return [
    ...findings.flatMap((finding) =>
      disagreementOf(
        finding,
        rows.filter((row) => explains(row, finding)),
      ),
    ),
    ...rows
      .filter((row) => row.notice !== "nobody" && !findings.some((finding) => shows(finding, row)))
      .map((row): Disagreement => ({ kind: "unnoticed", row })),
  ];
}

function disagreementOf(finding: Finding, rows: readonly Row[]): readonly Disagreement[] {
  const name = finding.package;
  const [largest] = rows.toSorted(({ bumps: one }, { bumps: other }) => compareBumps(other[name], one[name]));
  if (largest === undefined) return [{ kind: "unexplained", finding }];
  if (compareBumps(largest.bumps[name], finding.bump) < 0) return [{ kind: "too small", finding, row: largest }];
  // That another text is published, be it a comment, is noticed by nobody.
  if (finding.sign === "files differ" || rows.some((row) => isEarly(row, finding))) return [];
  return [{ kind: "noticed earlier", finding, row: largest }];
}

function isEarly({ notice }: Row, { noticed }: Finding): boolean {
  return NOTICES.indexOf(notice) >= NOTICES.indexOf(noticed);
}

function shows(finding: Finding, row: Row): boolean {
  return finding.sign !== "files differ" && finding.noticed === row.notice && explains(row, finding);
}
