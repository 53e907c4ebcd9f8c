import type { Row } from "@resellers-sdk/spec-impact/change";
import type { Finding } from "../model/finding.ts";
import type { Disagreement } from "./disagreements.ts";

/** A disagreement as text, for people who have to find out which side is wrong. */
export function formatDisagreement(disagreement: Disagreement): string {
  switch (disagreement.kind) {
    case "unexplained":
      return `unexplained: ${findingText(disagreement.finding)}\n  No row of the rules says so.`;
    case "too small": {
      const { finding, row } = disagreement;
      return `too small: ${findingText(finding)}\n  ${rowText(row)} gives ${finding.package} ${row.bumps[finding.package]}.`;
    }
    case "noticed earlier":
      return `noticed earlier: ${findingText(disagreement.finding)}\n  ${rowText(disagreement.row)} says: ${disagreement.row.notice}.`;
    case "unnoticed":
      return `unnoticed: ${rowText(disagreement.row)} says ${disagreement.row.notice}.\n  No snippet shows it.`;
    default:
      return disagreement satisfies never;
  }
}

function findingText({ package: packageName, snippet, noticed, sign, subject, bump, detail }: Finding): string {
  const about = subject === undefined ? "" : ` of ${subject}`;
  return `${snippet}, ${packageName}, at ${noticed}: ${sign}${about}, at least ${bump}.\n  ${detail}`;
}

function rowText({ kind, operation, subject }: Row): string {
  return `${kind} ${subject}${operation === undefined ? "" : ` (${operation})`}`;
}
