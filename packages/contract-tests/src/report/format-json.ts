import { holds, type Report, summarize } from "./report.ts";

/** The report as JSON: the summary first, then every cell with every fact. */
export function formatJson(report: Report): string {
  return `${JSON.stringify({ holds: holds(report), summary: summarize(report), ...report }, undefined, 2)}\n`;
}
