import type { Agreement } from "./check-agreement.ts";
import { formatDisagreement } from "./format-disagreement.ts";

/** The result of comparing the rules with the findings, as text. */
export function formatAgreement({ rows, findings, disagreements }: Agreement): string {
  if (disagreements.length > 0)
    return [
      ...disagreements.map((one) => `${formatDisagreement(one)}\n`),
      `The rules and the witness disagree in ${disagreements.length} ${disagreements.length === 1 ? "point" : "points"}.`,
    ].join("\n");
  if (rows.length === 0 && findings.length === 0) return "Nothing changed, and consumers see nothing.";
  const snippets = new Set(findings.map(({ snippet }) => snippet));
  return `The rules and the witness agree: what ${snippets.size} snippets of consumers' code show is explained by ${rows.length} ${rows.length === 1 ? "row" : "rows"}.`;
}
