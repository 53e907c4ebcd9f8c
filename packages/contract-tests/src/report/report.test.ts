import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Fact } from "../facts/fact.ts";
import { formatHtml } from "./format-html.ts";
import { formatJson } from "./format-json.ts";
import { formatJunit } from "./format-junit.ts";
import { formatMarkdown } from "./format-markdown.ts";
import { formatTable } from "./format-table.ts";
import { holds, isOpen, type Report, summarize } from "./report.ts";

const proven: Fact = { state: "proven", problems: [] };
const refuted: Fact = { state: "refuted", problems: ['the body is "<b>&", not {}'] };
const unprovable: Fact = { state: "unprovable", problems: ["it answers 200 instead of 428"] };
const cell = (example: string, described: Fact, forced: Fact): Report["cells"][number] => ({
  name: `sell 428 ${example}`,
  operation: "sell",
  status: 428,
  example,
  facts: { described, forced },
});

const good: Report = {
  target: "Prism",
  facts: ["described", "forced"],
  cells: [cell("GONE", proven, proven)],
  refusals: [{ name: "sell without books", operation: "sell", expects: "validation", fact: proven }],
  strays: [],
  advice: [],
  reusedOperations: 0,
  seconds: 1.25,
  peakMemoryMb: 99,
  processes: 2,
};
const accepted: Fact = { state: "refuted", problems: ["it is answered with 200"] };
const bad: Report = {
  ...good,
  cells: [
    cell("GONE", proven, refuted),
    cell("LATER", unprovable, unprovable),
    { ...cell("SOLD", proven, proven), seconds: 0.125 },
  ],
  refusals: [{ name: "sell without books", operation: "sell", expects: "validation", fact: accepted }],
  strays: ["sell 418 TEAPOT: the description has this answer"],
};
const table = (report: Report): string => stripVTControlCharacters(formatTable(report));

test("the last line of a table says how many cells are proven", () => {
  expect(table(good).trim().split("\n").at(-1)).toBe("1 of 1 cells proven");
  expect(table(bad).trim().split("\n").at(-1)).toBe("1 of 3 cells proven, 1 not provable here");
});

test("a table shows at a glance which fact of which cell is wrong, and then why", () => {
  const lines = table(bad).split("\n");
  expect(lines.find((line) => line.startsWith("  428 GONE"))).toMatch(/✓ +✗ *$/);
  expect(lines.find((line) => line.startsWith("  428 LATER"))).toMatch(/\? +\? *$/);
  expect(table(bad)).toContain('✗ forced: the body is "<b>&", not {}');
  expect(table(bad)).toContain("? not provable here: it answers 200 instead of 428");
  expect(table(bad)).toContain("sell without books\n    ✗ it is answered with 200");
  expect(table(bad)).toContain("✗ sell 418 TEAPOT");
  expect(table(good)).toContain("1.3 s, 2 processes, 99 MB at the peak");
  expect(table({ ...good, processes: 1 })).toContain("1.3 s, 1 process, 99 MB at the peak");
});

test("a table that is wider than the terminal has numbers for the facts", () => {
  const narrow = stripVTControlCharacters(formatTable(bad, 40)).split("\n");
  expect(narrow.slice(0, 2)).toEqual(["1 described  2 forced", `${" ".repeat(24)} 1 2`]);
  expect(narrow.find((line) => line.startsWith("  428 GONE"))).toBe(`  428 GONE${" ".repeat(14)} ✓ ✗`);
  expect(stripVTControlCharacters(formatTable(bad, 120))).toBe(table(bad));
});

test("only a report in which everything is proven holds", () => {
  expect(holds(good)).toBe(true);
  for (const part of [{ cells: bad.cells }, { refusals: bad.refusals }, { strays: bad.strays }, { cells: [] }])
    expect(holds({ ...good, ...part })).toBe(false);
});

test("JSON has the summary and every fact", () => {
  expect(JSON.parse(formatJson(bad))).toMatchObject({ holds: false, summary: summarize(bad), cells: bad.cells });
  expect(summarize(bad)).toEqual({
    cells: 3,
    proven: 1,
    refuted: 1,
    unprovable: 1,
    refusals: 1,
    refused: 0,
    untried: 0,
  });
});

test("JUnit has a test for each cell, each forbidden request and each stray, with class, file and time", () => {
  const xml = formatJunit(bad);
  expect(xml).toContain('tests="5" failures="3" skipped="1" errors="0"');
  expect(xml).toContain('<failure message="forced: the body is &quot;&lt;b&gt;&amp;&quot;, not {}">');
  expect(xml).toContain('<skipped message="not provable here: described: it answers 200 instead of 428"/>');
  expect(xml).toContain(
    '<testcase classname="cells.sell" name="sell 428 SOLD" file="node_modules/@resellers-sdk/contract-tests/src/generated/matrix.gen.ts" time="0.125"/>',
  );
  expect(xml.match(/<testcase/g)).toHaveLength(5);
  expect(xml.match(/<testcase classname="[^"]+" name="[^"]+" file="[^"]+" time="[\d.]+"/g)).toHaveLength(5);
});

test("the suites of cells in JUnit have as many tests as the summary has cells, and say what the summary says", () => {
  const xml = formatJunit(bad);
  const suite = (name: string): string | undefined => new RegExp(`<testsuite name="${name}" (.+?)>`).exec(xml)?.[1];
  expect(suite("cells: sell")).toBe('tests="3" failures="1" skipped="1" errors="0" time="0.125"');
  expect(suite("forbidden requests: sell")).toBe('tests="1" failures="1" skipped="0" errors="0" time="0.000"');
  expect(suite("not in the matrix")).toBe('tests="1" failures="1" skipped="0" errors="0" time="0.000"');
  expect(xml).toContain("1 of 3 cells proven, 1 not provable here, 0 of 1 forbidden requests refused");
});

test("forbidden requests that were not tried are told in every form, and never look proven", () => {
  const untried: Fact = { state: "unprovable", problems: ["not tried"] };
  const open: Report = { ...good, refusals: [{ ...good.refusals[0]!, fact: untried }] };
  expect([holds(open), isOpen(open)]).toEqual([false, true]);
  expect(table(open)).toContain("1 of 1 cells proven, 1 forbidden requests not tried");
  expect(formatJunit(open)).toContain('<skipped message="not tried"/>');
  expect(formatMarkdown(open)).toContain("## ❔ 1 of 1 cells proven, 1 forbidden requests not tried");
  expect(formatMarkdown(open)).toContain("| ❔ 0/1 |");
  expect(formatHtml(open)).toContain("1 forbidden requests not tried");
  expect(formatHtml(open)).not.toContain('<header class="proven">');
});

test("advice stands in each form that is read by people", () => {
  const advised = { ...bad, advice: ["Answer <401>."] };
  expect(table(advised)).toContain("What to do next\n  - Answer <401>.");
  expect(formatMarkdown(advised)).toContain("- Answer &lt;401&gt;.");
  expect(formatHtml(advised)).toContain("<li>Answer &lt;401&gt;.</li>");
});

test("HTML shows the same, and is not broken by what servers answer", () => {
  const html = formatHtml(bad);
  expect(html).toContain("<h1>1 of 3 cells proven, 1 not provable here</h1>");
  expect(html).toContain('<td class="refuted" data-fact="forced" title="forced: refuted">✗</td>');
  expect(html).toContain("&quot;&lt;b&gt;&amp;&quot;");
  expect(html).not.toContain("<b>&");
  expect(html).toContain("sell 418 TEAPOT");
  expect(html).not.toMatch(/<(script|link|img)\b/);
  expect(html).toContain("not provable here: it answers 200 instead of 428");
});

test("HTML begins with a map in which each square leads to its cell", () => {
  const html = formatHtml(bad);
  expect(html).toContain('<a class="refuted" href="#cell-0" title="428 GONE: forced"></a>');
  expect(html).toContain('<a class="unprovable" href="#cell-1" title="428 LATER: not provable here"></a>');
  expect(html.match(/id="cell-\d+"/g)).toEqual(['id="cell-0"', 'id="cell-1"', 'id="cell-2"']);
});

test("HTML shows at once what is wrong with a few cells, and folds it away when there are many", () => {
  expect(formatHtml(bad)).toContain("<details open>");
  const cells = Array.from({ length: 20 }, (_, index) => cell(`GONE_${index}`, proven, refuted));
  expect(formatHtml({ ...bad, cells })).not.toContain("<details open>");
});

test("Markdown has a line for each operation, and what is not proven below", () => {
  expect(formatMarkdown(good)).toMatch(/^## ✅ 1 of 1 cells proven$/m);
  expect(formatMarkdown(good)).toContain("| sell | 1/1 | ✅ | ✅ | ✅ 1/1 |");
  expect(formatMarkdown(bad)).toMatch(/^## ❌ 1 of 3 cells proven, 1 not provable here$/m);
  expect(formatMarkdown(bad)).toContain("| sell | 1/3 | ❔ 1 | ❌ 1 ❔ 1 | ❌ 0/1 |");
  expect(formatMarkdown(bad)).toContain("- ❔ **sell 428 LATER** not provable here: it answers 200 instead of 428");
  expect(formatMarkdown(bad)).toContain("- ❌ **sell 428 GONE** forced: the body is &quot;&lt;b&gt;");
});

test("Markdown stays short, whatever is wrong", () => {
  const cells = Array.from({ length: 200 }, (_, index) => cell(`GONE_${index}`, proven, refuted));
  expect(formatMarkdown({ ...bad, cells }).split("\n").length).toBeLessThan(70);
  expect(formatMarkdown({ ...bad, cells })).toContain("and 152 more");
});
