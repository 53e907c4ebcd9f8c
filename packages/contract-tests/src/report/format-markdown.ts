import type { FactName, FactState } from "../facts/fact.ts";
import type { CellProof, RefusalProof } from "../proof/proof-sheet.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { causesLine } from "./causes-line.ts";
import { holds, isOpen, type Report, summarize, summaryLine, verdictOf } from "./report.ts";

/**
 * The maximum number of cells whose problems are listed, because a job summary has a size limit; the other formats list
 * all.
 */
const MOST = 50;

/** The report as Markdown, for a job summary: one line for each operation, and then the cells that are not proven. */
export function formatMarkdown(report: Report): string {
  const { target, facts, cells, refusals, strays, seconds, peakMemoryMb, advice } = report;
  const { refused, caused } = summarize(report);
  const wrong = cells.filter((cell) => verdictOf(cell) !== "proven");
  const accepted = refusals.filter(({ fact }) => fact.state === "refuted");
  const told = [
    ...strays.map((stray) => `- ❌ ${text(stray)}`),
    ...wrong.map(describeCell),
    ...accepted.map(({ name, fact }) => `- ❌ not refused: ${text(name)}: ${text(fact.problems.join("; "))}`),
  ];
  return [
    `## ${holds(report) ? "✅" : isOpen(report) ? "❔" : "❌"} ${summaryLine(report)}`,
    "",
    `${text(target)}${refusals.length === 0 ? "" : ` · ${refused} of ${refusals.length} forbidden requests refused`} · ${seconds.toFixed(1)} s · ${peakMemoryMb} MB at the peak`,
    "",
    ...(caused === undefined ? [] : [causesLine(caused), ""]),
    `| operation | cells | ${facts.join(" | ")} | refused |`,
    `| --- | --- | ${facts.map(() => "---").join(" | ")} | --- |`,
    ...[...Map.groupBy(cells, ({ operation }) => operation)].map(([operation, own]) =>
      formatOperation(
        operation,
        own,
        facts,
        refusals.filter((refusal) => refusal.operation === operation),
      ),
    ),
    "",
    ...told.slice(0, MOST),
    ...(told.length > MOST ? [`- … and ${told.length - MOST} more: see the report`] : []),
    ...(told.length > 0 ? [""] : []),
    ...(advice.length === 0 ? [] : ["What to do next:", "", ...advice.map((one) => `- ${text(one)}`), ""]),
  ].join("\n");
}

function formatOperation(
  operation: string,
  cells: readonly CellProof[],
  facts: readonly FactName[],
  refusals: readonly RefusalProof[],
): string {
  const proven = cells.filter((cell) => verdictOf(cell) === "proven").length;
  const marks = facts.map((fact) => {
    const states = cells.map((cell) => cell.facts[fact]?.state ?? "refuted");
    const [refuted, open] = (["refuted", "unprovable"] as const).map((one) => states.filter((s) => s === one).length);
    const forced = states.filter((state) => state === "forced").length;
    if (forced > 0 && !refuted && !open) return `✅ ${states.length - forced}, ${forced} forced`;
    return [...(refuted ? [`❌ ${refuted}`] : []), ...(open ? [`❔ ${open}`] : [])].join(" ") || "✅";
  });
  const count = (state: FactState): number => refusals.filter(({ fact }) => fact.state === state).length;
  const mark = count("refuted") > 0 ? "❌" : count("unprovable") > 0 ? "❔" : "✅";
  const last = refusals.length === 0 ? "" : `${mark} ${count("proven")}/${refusals.length}`;
  return `| ${text(operation)} | ${proven}/${cells.length} | ${marks.join(" | ")} | ${last} |`;
}

function describeCell({ name, facts }: CellProof): string {
  const problems = Object.entries(facts).flatMap(([fact, { state, problems: own }]) =>
    (state === "forced" ? [] : own).map((problem) =>
      state === "unprovable" ? `not provable here: ${problem}` : `${fact}: ${problem}`,
    ),
  );
  return `- ${problems.every((problem) => problem.startsWith("not provable")) ? "❔" : "❌"} **${text(name)}** ${text([...new Set(problems)].join("; "))}`;
}

/** Escapes answers of servers, which must not become markup, nor end a line or a cell of the table. */
function text(value: string): string {
  return escapeMarkup(value)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]|~]/g, "\\$&");
}
