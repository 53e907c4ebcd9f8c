import { styleText } from "node:util";
import type { Cell } from "./cell.ts";
import { type Difference, plainParams } from "./compare-cell.ts";
import type { CellResult } from "./run-matrix.ts";

/** One line about one cell: what was forced, what arrived, and what to do about it; then a line for each difference. */
export function formatResult({ cell, outcome, differences }: CellResult): string {
  const mark = differences.length === 0 ? styleText("green", "✓") : styleText("red", "✗");
  const name = `${cell.operation} ${cell.status} ${styleText("bold", cell.example)}`;
  const arrived = outcome.ok ? [] : [outcome.error.message, formatParams(cell, outcome.error.params)];
  const fix = cell.kind === "error" ? [styleText("cyan", `→ ${cell.fix}`)] : [];
  const line = [`${mark} ${name}`, ...arrived.filter((part) => part !== ""), ...fix].join(styleText("dim", " | "));
  return [line, ...differences.map(formatDifference)].join("\n");
}

function formatParams(cell: Cell, params: Readonly<Record<string, unknown>> = {}): string {
  return Object.entries(cell.kind === "error" ? plainParams(cell, params) : params)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(" ");
}

function formatDifference({ field, expected, actual }: Difference): string {
  return styleText("red", `    ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}
