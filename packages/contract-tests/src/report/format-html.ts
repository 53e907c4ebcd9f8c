import { FACT_MEANINGS, type FactName } from "../facts/fact.ts";
import type { CellProof, RefusalProof } from "../prove/proof-sheet.ts";
import { escapeMarkup as escape } from "./escape-markup.ts";
import { htmlStyle } from "./html-style.ts";
import { holds, type Report, summarize, summaryLine, verdictOf } from "./report.ts";

const MARKS = { proven: "✓", refuted: "✗", unprovable: "?" } as const;
const WORDS = { proven: "proven", refuted: "refuted", unprovable: "not provable here" } as const;

/** The report as one HTML page that needs nothing else: the matrix, and below each cell what is wrong with it. */
export function formatHtml(report: Report): string {
  const { refuted, unprovable, refusals, refused } = summarize(report);
  const good = holds(report);
  const operations = [...Map.groupBy(report.cells, ({ operation }) => operation)];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(summaryLine(report))}</title>
<style>${htmlStyle}</style>
<header class="${good ? "proven" : refuted > 0 || report.strays.length > 0 || refused < refusals ? "refuted" : "unprovable"}">
<h1>${escape(summaryLine(report))}</h1>
<p>${escape(report.target)}${refusals === 0 ? "" : ` · ${refused} of ${refusals} forbidden requests refused`}${
    report.reusedOperations === 0 ? "" : ` · ${report.reusedOperations} operations unchanged since they were proven`
  } · ${report.seconds.toFixed(1)} s · ${report.processes} processes · ${report.peakMemoryMb} MB at the peak</p>
</header>
<main>
${report.strays.length === 0 ? "" : `<section class="strays"><h2>Not in the matrix</h2><ul>${report.strays.map((stray) => `<li>${escape(stray)}</li>`).join("")}</ul></section>`}
${refuted + unprovable > 0 ? '<label><input type="checkbox" id="only"> only what is not proven</label>' : ""}
<table>
<thead><tr><th>Cell</th>${report.facts.map((fact) => `<th title="${escape(FACT_MEANINGS[fact])}">${fact}</th>`).join("")}</tr></thead>
${operations.map(([operation, cells]) => formatOperation(operation, cells, report)).join("\n")}
</table>
<dl>${report.facts.map((fact) => `<dt>${fact}</dt><dd>${escape(FACT_MEANINGS[fact])}</dd>`).join("")}</dl>
</main>
</html>
`;
}

function formatOperation(operation: string, cells: readonly CellProof[], { facts, refusals }: Report): string {
  const own = refusals.filter((refusal) => refusal.operation === operation);
  const proven = cells.filter((cell) => verdictOf(cell) === "proven").length;
  return `<tbody>
<tr class="operation"><th colspan="${facts.length + 1}">${escape(operation)} <small>${proven} of ${cells.length}${formatRefused(own)}</small></th></tr>
${cells.map((cell) => formatCell(cell, facts)).join("\n")}
${own
  .filter(({ fact }) => fact.state !== "proven")
  .map((refusal) => formatRefusal(refusal, facts.length))
  .join("\n")}
</tbody>`;
}

function formatRefused(refusals: readonly RefusalProof[]): string {
  if (refusals.length === 0) return "";
  return `, ${refusals.filter(({ fact }) => fact.state === "proven").length} of ${refusals.length} forbidden requests refused`;
}

function formatCell(cell: CellProof, facts: readonly FactName[]): string {
  const verdict = verdictOf(cell);
  const marks = facts.map((name) => {
    const state = cell.facts[name]?.state ?? "refuted";
    return `<td class="${state}" title="${name}: ${WORDS[state]}">${MARKS[state]}</td>`;
  });
  const problems = facts.flatMap((fact) =>
    (cell.facts[fact]?.problems ?? []).map((problem) => `<li><b>${fact}</b> ${escape(problem)}</li>`),
  );
  const detail =
    problems.length === 0
      ? ""
      : `<tr class="detail"><td colspan="${facts.length + 1}"><ul>${problems.join("")}</ul></td></tr>`;
  return `<tr class="cell ${verdict}"><th scope="row"><span class="status s${String(cell.status).charAt(0)}">${cell.status}</span> ${escape(cell.example)}</th>${marks.join("")}</tr>${detail}`;
}

function formatRefusal({ name, fact }: RefusalProof, columns: number): string {
  const problems = fact.problems.map((problem) => `<li>${escape(problem)}</li>`).join("");
  return `<tr class="cell refuted"><th scope="row" colspan="${columns + 1}">not refused: ${escape(name)}</th></tr><tr class="detail"><td colspan="${columns + 1}"><ul>${problems}</ul></td></tr>`;
}
