import { packageNames } from "../model/bump.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** The rules as a table in Markdown. */
export function formatRules(): string {
  const head = ["change", "noticed", ...packageNames.map((name) => `\`${name}\``), "because"];
  const lines = Object.entries<Rule>(rules).map(([kind, { notice, bumps, reason, judgement }]) => [
    kind.replaceAll("-", " "),
    notice,
    ...bumps,
    `${judgement === true ? "_A judgement._ " : ""}${reason.replaceAll("|", "\\|")}`,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  const format = (line: readonly string[]): string =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [format(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...lines.map(format)].join("\n");
}
