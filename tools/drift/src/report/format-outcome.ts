import { table } from "table";
import type { Finding } from "../compare/finding.ts";
import type { Outcome } from "../look/outcome.ts";

const HEAD = ["operation", "row", "code", "what", "described", "on the page"];
const WIDTHS = [26, 4, 30, 12, 40, 40];

/** The outcome for a terminal: the end, what differs, and what was not compared. */
export function formatText(outcome: Outcome, place: string): string {
  const lines = [`drift: ${outcome.end}`, `page: ${place}`, ...summary(outcome)];
  if (!("findings" in outcome) || outcome.findings.length === 0) return lines.join("\n");
  const columns = WIDTHS.map((width) => ({ width, wrapWord: true }));
  return [...lines, "", table([HEAD, ...outcome.findings.map(cellsOf)], { columns }).trimEnd()].join("\n");
}

/** The same in Markdown, for the issue and the summary of a workflow. Its first line names the end. */
export function formatMarkdown(outcome: Outcome, place: string): string {
  const lines = [`# Drift: ${outcome.end}`, "", `Page: ${place}`, "", ...summary(outcome)];
  if (!("findings" in outcome) || outcome.findings.length === 0) return `${lines.join("\n")}\n`;
  const rows = [HEAD, HEAD.map(() => "---"), ...outcome.findings.map(cellsOf)];
  return `${[...lines, "", ...rows.map((row) => `| ${row.map(escapeCell).join(" | ")} |`)].join("\n")}\n`;
}

function summary(outcome: Outcome): string[] {
  if ("why" in outcome) return [`Nothing is known about what the page says: ${outcome.why}`];
  const { findings, rows, operations, neverCompared } = outcome;
  const compared = `${rows} rows of ${operations} operations compared, ${findings.length} differences`;
  if (neverCompared === 0) return [compared];
  return [compared, `advice never compared: ${neverCompared} rows (record it with --accept)`];
}

function cellsOf({ operation, row, code, kind, described, page }: Finding): string[] {
  return [operation, row === 0 ? "" : String(row), code, kind, described, page];
}

function escapeCell(text: string): string {
  return text.replaceAll(/[\\|<>&`*_[\]]/g, (character) => `\\${character}`).replaceAll(/\s+/g, " ");
}
