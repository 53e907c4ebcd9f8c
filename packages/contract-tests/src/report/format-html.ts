import { type Fact, FACT_MEANINGS, type FactName, type FactState } from "../facts/fact.ts";
import type { CellProof, RefusalProof } from "../proof/proof-sheet.ts";
import { escapeMarkup as escape } from "./escape-markup.ts";
import { htmlStyle } from "./html-style.ts";
import { causesLine } from "./causes-line.ts";
import { holds, isOpen, type Report, summarize, summaryLine, verdictOf } from "./report.ts";

const MARKS: Readonly<Record<FactState, string>> = { proven: "✓", refuted: "✗", unprovable: "?", forced: "·" };
const WORDS: Readonly<Record<FactState, string>> = {
  proven: "proven",
  refuted: "refuted",
  unprovable: "not provable here",
  forced: "forced, not caused",
};

/** With more wrong cells than this, their problems are collapsed, so that the matrix stays visible. */
const MOST_OPEN = 10;

/** The cells of an operation, each with its index in the report, which links use. */
type Places = readonly (readonly [place: number, cell: CellProof])[];

/**
 * The report as one self-contained HTML page: a map with a square for each cell, the matrix, and below each cell its
 * problems.
 */
export function formatHtml(report: Report): string {
  const { refuted, unprovable } = summarize(report);
  const operations = [...Map.groupBy(report.cells.entries(), ([, { operation }]) => operation)];
  const open = refuted <= MOST_OPEN;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(summaryLine(report))}</title>
<style>${htmlStyle}</style>
${formatHeader(report)}
<main>
${report.strays.length === 0 ? "" : `<section class="strays"><h2>Not in the matrix</h2><ul>${report.strays.map((stray) => `<li>${escape(stray)}</li>`).join("")}</ul></section>`}
${report.advice.length === 0 ? "" : `<section><h2>What to do next</h2><ul>${report.advice.map((one) => `<li>${escape(one)}</li>`).join("")}</ul></section>`}
<ul class="map">
${operations.map(([operation, cells]) => formatMap(operation, cells)).join("\n")}
</ul>
${refuted + unprovable > 0 ? '<label><input type="checkbox" id="only"> only what is not proven</label>' : ""}
<table>
<thead><tr><th>Cell</th>${report.facts.map((fact) => `<th title="${escape(FACT_MEANINGS[fact])}">${fact}</th>`).join("")}</tr></thead>
${operations.map(([operation, cells]) => formatOperation(operation, cells, report, open)).join("\n")}
</table>
<dl>${report.facts.map((fact) => `<dt>${fact}</dt><dd>${escape(FACT_MEANINGS[fact])}</dd>`).join("")}</dl>
</main>
</html>
`;
}

function formatHeader(report: Report): string {
  const { refuted, refusals, refused, proven, unprovable, caused } = summarize(report);
  const verdict = holds(report) ? "proven" : isOpen(report) ? "unprovable" : "refuted";
  const counts = [
    ["proven", proven],
    ["refuted", refuted],
    ["unprovable", unprovable],
  ] as const;
  const { target, reusedOperations, seconds, processes, peakMemoryMb } = report;
  const facts = [
    target,
    ...(refusals === 0 ? [] : [`${refused} of ${refusals} forbidden requests refused`]),
    ...(caused === undefined ? [] : [causesLine(caused)]),
    ...(reusedOperations === 0 ? [] : [`${reusedOperations} operations unchanged since they were proven`]),
    `${seconds.toFixed(1)} s`,
    `${processes} ${processes === 1 ? "process" : "processes"}`,
    `${peakMemoryMb} MB at the peak`,
  ];
  return `<header class="${verdict}">
<h1>${escape(summaryLine(report))}</h1>
<p class="counts">${counts
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `<span class="${state}">${MARKS[state]} ${count} ${WORDS[state]}</span>`)
    .join(" ")}</p>
<p>${facts.map((fact) => `<span>${escape(fact)}</span>`).join(" · ")}</p>
</header>`;
}

function formatMap(operation: string, cells: Places): string {
  const squares = cells.map(([place, cell]) => {
    const verdict = verdictOf(cell);
    const wrong = Object.entries(cell.facts).filter(([, { state }]) => state === "refuted");
    const title = `${cell.status} ${cell.example}: ${wrong.map(([fact]) => fact).join(", ") || WORDS[verdict]}`;
    return `<a class="${verdict}" href="#cell-${place}" title="${escape(title)}"></a>`;
  });
  return `<li><b>${escape(operation)}</b><span>${squares.join("")}</span></li>`;
}

function formatOperation(operation: string, cells: Places, { facts, refusals }: Report, open: boolean): string {
  const own = refusals.filter((refusal) => refusal.operation === operation);
  const accepted = own.filter(({ fact }) => fact.state === "refuted");
  const refusedOnes = own.filter(({ fact }) => fact.state === "proven");
  const proven = cells.filter(([, cell]) => verdictOf(cell) === "proven").length;
  const refused = own.length === 0 ? "" : `, ${refusedOnes.length} of ${own.length} forbidden requests refused`;
  return `<tbody>
<tr class="operation"><th colspan="${facts.length + 1}">${escape(operation)} <small>${proven} of ${cells.length}${refused}</small></th></tr>
${cells.map(([place, cell]) => formatCell(cell, place, facts, open)).join("\n")}
${accepted.map((refusal) => formatRefusal(refusal, facts.length)).join("\n")}
</tbody>`;
}

function formatCell(cell: CellProof, place: number, facts: readonly FactName[], open: boolean): string {
  const verdict = verdictOf(cell);
  const marks = facts.map((name) => {
    const state = cell.facts[name]?.state ?? "refuted";
    return `<td class="${state}" data-fact="${name}" title="${name}: ${WORDS[state]}">${MARKS[state]}</td>`;
  });
  return `<tr class="cell ${verdict}" id="cell-${place}"><th scope="row"><span class="status s${String(cell.status).charAt(0)}">${cell.status}</span> ${escape(cell.example)}</th>${marks.join("")}</tr>${formatDetail(cell, facts, open)}`;
}

function formatDetail({ facts: known }: CellProof, facts: readonly FactName[], open: boolean): string {
  const wrong = facts.flatMap((name): [FactName, Fact][] => {
    const fact = known[name];
    return fact === undefined || fact.state === "forced" || fact.problems.length === 0 ? [] : [[name, fact]];
  });
  const [first] = wrong;
  if (first === undefined) return "";
  const [name, { problems }] = first;
  const row = (content: string): string => `<tr class="detail"><td colspan="${facts.length + 1}">${content}</td></tr>`;
  // A cell that could not be checked has the same reason for all of its facts.
  if (wrong.every(([, { state }]) => state === "unprovable"))
    return row(`not provable here: ${escape(problems[0] ?? "")}`);
  const items = wrong.map(([fact, { problems: own }]) => `<li><b>${fact}</b> ${escape(own.join("; "))}</li>`);
  const summary = `<b>${name}</b> ${escape(problems[0] ?? "")}`;
  return row(
    `<details${open ? " open" : ""}><summary><span class="first">${summary}</span><span class="all">what is wrong</span></summary><ul>${items.join("")}</ul></details>`,
  );
}

function formatRefusal({ name, fact }: RefusalProof, columns: number): string {
  const problems = fact.problems.map((problem) => `<li>${escape(problem)}</li>`).join("");
  return `<tr class="cell refuted"><th scope="row" colspan="${columns + 1}">not refused: ${escape(name)}</th></tr><tr class="detail"><td colspan="${columns + 1}"><ul>${problems}</ul></td></tr>`;
}
