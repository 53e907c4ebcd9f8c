import { styleText } from "node:util";
import type { CellResult, Difference } from "@resellers-sdk/contract-tests";

/** One line about one cell: what was forced, what arrived, and what to do about it; then a line for each difference. */
export function formatResult({ cell, outcome, differences }: CellResult): string {
  const mark = differences.length === 0 ? styleText("green", "✓") : styleText("red", "✗");
  const name = `${cell.operation} ${cell.status} ${styleText("bold", cell.example)}`;
  const arrived = outcome.ok ? [] : [outcome.error.message, formatParams(outcome.error.params)];
  const fix = cell.kind === "error" ? [styleText("cyan", `→ ${cell.fix}`)] : [];
  const line = [`${mark} ${name}`, ...arrived.filter((part) => part !== ""), ...fix].join(styleText("dim", " | "));
  return [line, ...differences.map(formatDifference)].join("\n");
}

function formatParams(params: Readonly<Record<string, unknown>> = {}): string {
  return Object.entries(params)
    .map(([name, value]) => `${name}=${JSON.stringify(textOf(value))}`)
    .join(" ");
}

/** The value of a parameter; of a list, its text as the API wrote it. */
function textOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "raw" in value ? value.raw : value;
}

function formatDifference({ field, expected, actual }: Difference): string {
  return styleText("red", `    ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}
