import { compareBumps } from "@resellers-sdk/spec-impact/bump";
import type { Row } from "@resellers-sdk/spec-impact/change";
import type { Finding } from "../model/finding.ts";
import { explains } from "./explanations.ts";

/** A point in which the rules and the witness disagree. */
export type Disagreement =
  /** No row explains a finding. */
  | { readonly kind: "unexplained"; readonly finding: Finding }
  /** The rows that explain a finding have a smaller bump than the finding. */
  | { readonly kind: "too small"; readonly finding: Finding; readonly row: Row }
  /** The rows that explain a finding say that the change is noticed later, or by nobody. */
  | { readonly kind: "noticed earlier"; readonly finding: Finding; readonly row: Row }
  /** A row says that consumers notice the change, but no snippet shows it. */
  | { readonly kind: "unnoticed"; readonly row: Row };

const NOTICES: readonly Row["notice"][] = ["nobody", "run time", "compile time"];

/** Compares the rows for two states with the witness's findings. Empty where they agree. */
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
  // A different text in a published file, such as a comment, may be invisible to consumers.
  if (finding.sign === "files differ" || rows.some((row) => isEarly(row, finding))) return [];
  return [{ kind: "noticed earlier", finding, row: largest }];
}

function isEarly({ notice }: Row, { noticed }: Finding): boolean {
  return NOTICES.indexOf(notice) >= NOTICES.indexOf(noticed);
}

function shows(finding: Finding, row: Row): boolean {
  return finding.sign !== "files differ" && finding.noticed === row.notice && explains(row, finding);
}
