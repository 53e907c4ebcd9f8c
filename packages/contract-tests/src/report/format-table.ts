import { styleText } from "node:util";
import { type FactName, type FactState } from "../facts/fact.ts";
import type { CellProof } from "../proof/proof-sheet.ts";
import { causesLine } from "./causes-line.ts";
import { holds, isOpen, type Report, summarize, summaryLine, verdictOf } from "./report.ts";

const MARKS: Readonly<Record<FactState, string>> = {
  proven: styleText("green", "✓"),
  refuted: styleText("red", "✗"),
  unprovable: styleText("yellow", "?"),
  forced: styleText("dim", "·"),
};

/**
 * The matrix as a table for a terminal: one line for each cell, one column for each fact; then the problems.
 *
 * @param columns The width of the terminal; if the names of the facts do not fit, they are replaced by numbers.
 */
export function formatTable(report: Report, columns: number = Number.POSITIVE_INFINITY): string {
  const width = Math.max(...report.cells.map(({ status, example }) => `${status} ${example}`.length), 20) + 4;
  const fits = width + report.facts.join(" ").length < columns;
  const heads = report.facts.map((fact, index) => (fits ? fact : `${index + 1}`));
  const legend = fits ? [] : [`${report.facts.map((fact, index) => `${index + 1} ${fact}`).join("  ")}`];
  const head = " ".repeat(width) + heads.map((name) => ` ${name}`).join("");
  const operations = [...Map.groupBy(report.cells, ({ operation }) => operation)];
  return [
    ...[...legend, head].map((line) => styleText("dim", line)),
    ...operations.flatMap(([operation, cells]) => [
      styleText("bold", operation),
      ...cells.map((cell) => formatRow(cell, report.facts, heads, width)),
    ]),
    "",
    ...problemsOf(report),
    ...footer(report),
    styleText(summaryColour(report), summaryLine(report)),
    "",
  ].join("\n");
}

function formatRow(cell: CellProof, facts: readonly FactName[], heads: readonly string[], width: number): string {
  const name = `  ${cell.status} ${cell.example}`.padEnd(width);
  const marks = facts.map((fact, index) => {
    const { state } = cell.facts[fact] ?? { state: "refuted" };
    const { length } = heads[index] ?? fact;
    const left = Math.floor(length / 2) + 1;
    return " ".repeat(left) + MARKS[state] + " ".repeat(length - left);
  });
  return (verdictOf(cell) === "refuted" ? styleText("red", name) : name) + marks.join("");
}

/** One paragraph for each cell that is not proven, each forbidden request that is not refused, and each stray. */
export function problemsOf({ cells, refusals, strays }: Report): string[] {
  return [
    ...cells.flatMap(({ name, facts }) => {
      const lines = Object.entries(facts).flatMap(([fact, { state, problems }]) =>
        state === "forced" ? [] : problems.map((problem) => `    ${MARKS[state]} ${fact}: ${problem}`),
      );
      // A cell that could not be checked has the same reason for all of its facts.
      return lines.length === 0 ? [] : [name, ...new Set(onlyOneReason(lines, facts))];
    }),
    ...refusals
      .filter(({ fact }) => fact.state === "refuted")
      .flatMap(({ name, fact }) => [name, ...fact.problems.map((problem) => `    ${MARKS.refuted} ${problem}`)]),
    ...strays.map((stray) => `${MARKS.refuted} ${stray}`),
  ];
}

function onlyOneReason(lines: readonly string[], facts: CellProof["facts"]): readonly string[] {
  const [first, ...others] = Object.values(facts);
  const same = first?.state === "unprovable" && others.every(({ problems }) => problems[0] === first.problems[0]);
  return same ? [`    ${MARKS.unprovable} not provable here: ${first.problems[0]}`] : lines;
}

function footer(report: Report): string[] {
  const { refusals, refused, caused } = summarize(report);
  const { seconds, peakMemoryMb, processes, reusedOperations, target, advice } = report;
  return [
    ...(advice.length === 0
      ? []
      : ["", styleText("bold", "What to do next"), ...advice.map((one) => `  - ${one}`), ""]),
    ...(refusals === 0 ? [] : [`${refused} of ${refusals} forbidden requests refused`]),
    ...(caused === undefined ? [] : [causesLine(caused)]),
    ...(reusedOperations === 0 ? [] : [`${reusedOperations} operations unchanged since they were proven`]),
    styleText(
      "dim",
      `${target}: ${seconds.toFixed(1)} s, ${processes} ${processes === 1 ? "process" : "processes"}, ${peakMemoryMb} MB at the peak`,
    ),
  ];
}

function summaryColour(report: Report): "green" | "red" | "yellow" {
  if (holds(report)) return "green";
  return isOpen(report) ? "yellow" : "red";
}
