import type { Fact } from "../facts/fact.ts";
import type { CellProof, RefusalProof } from "../proof/proof-sheet.ts";
import { escapeMarkup as escape } from "./escape-markup.ts";
import { type Report, summarize, summaryLine, verdictOf } from "./report.ts";

interface TestCase {
  readonly classname: string;
  readonly name: string;
  /** The published source file that holds the case as data. */
  readonly file: string;
  readonly seconds: number;
  readonly failures: readonly string[];
  readonly skipped?: string | undefined;
  /** Whether the answer was caused or forced; missing if that was not checked. */
  readonly caused?: string | undefined;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

const SOURCES = "node_modules/@resellers-sdk/contract-tests/src/generated";
const CELLS = `${SOURCES}/matrix.gen.ts`;
const CAUSED: Readonly<Record<Fact["state"], string>> = {
  proven: "both ways",
  forced: "no, forced",
  refuted: "no",
  unprovable: "not provable here",
};
const REFUSALS = `${SOURCES}/refusals.gen.ts`;

/**
 * The report as JUnit XML. Cells and forbidden requests are in separate suites, so that the number of tests in the
 * suites `cells: …` is the number of cells in the summary.
 */
export function formatJunit(report: Report): string {
  const suites = [
    ...suitesOf("cells", report.cells, cellCase),
    ...suitesOf("forbidden requests", report.refusals, refusalCase),
    ...(report.strays.length === 0 ? [] : [{ name: "not in the matrix", cases: report.strays.map(strayCase) }]),
  ];
  const { refusals, refused } = summarize(report);
  const told = refusals === 0 ? "" : `, ${refused} of ${refusals} forbidden requests refused`;
  const name = `contract with ${report.target}: ${summaryLine(report)}${told}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${escape(name)}" ${counts(suites.flatMap(({ cases }) => cases))} time="${report.seconds.toFixed(3)}">
${suites.map(formatSuite).join("\n")}
</testsuites>
`;
}

function suitesOf<Item extends { readonly operation: string }>(
  group: string,
  items: readonly Item[],
  caseOf: (item: Item) => TestCase,
): Suite[] {
  return [...Map.groupBy(items, ({ operation }) => operation)].map(([operation, own]) => ({
    name: `${group}: ${operation}`,
    cases: own.map(caseOf),
  }));
}

function cellCase(cell: CellProof): TestCase {
  const { operation, name, facts, seconds = 0 } = cell;
  const of = (state: Fact["state"]): string[] =>
    Object.entries(facts)
      .filter(([, fact]) => fact.state === state)
      .flatMap(([fact, { problems }]) => problems.map((problem) => `${fact}: ${problem}`));
  const failures = verdictOf(cell) === "refuted" && of("refuted").length === 0 ? ["nothing was proven"] : of("refuted");
  const [reason] = of("unprovable");
  const skipped = reason === undefined ? undefined : `not provable here: ${reason}`;
  const caused = facts.caused && CAUSED[facts.caused.state];
  return { classname: `cells.${operation}`, name, file: CELLS, seconds, failures, skipped, caused };
}

function refusalCase({ operation, name, fact, seconds = 0 }: RefusalProof): TestCase {
  const common = { classname: `forbidden-requests.${operation}`, name: `refuses ${name}`, file: REFUSALS, seconds };
  return fact.state === "unprovable"
    ? { ...common, failures: [], skipped: fact.problems.join("; ") }
    : { ...common, failures: fact.problems };
}

function strayCase(stray: string): TestCase {
  return { classname: "not-in-the-matrix", name: stray, file: CELLS, seconds: 0, failures: [stray] };
}

function counts(cases: readonly TestCase[]): string {
  const failed = cases.filter(({ failures }) => failures.length > 0);
  const skipped = cases.filter((test) => test.skipped !== undefined && !failed.includes(test));
  return `tests="${cases.length}" failures="${failed.length}" skipped="${skipped.length}" errors="0"`;
}

function formatSuite({ name, cases }: Suite): string {
  const seconds = cases.reduce((sum, one) => sum + one.seconds, 0);
  return `  <testsuite name="${escape(name)}" ${counts(cases)} time="${seconds.toFixed(3)}">\n${cases.map(formatCase).join("\n")}\n  </testsuite>`;
}

function formatCase({ classname, name, file, seconds, failures, skipped, caused }: TestCase): string {
  const [first] = failures;
  const begin = `    <testcase classname="${escape(classname)}" name="${escape(name)}" file="${escape(file)}" time="${seconds.toFixed(3)}"`;
  const content = [
    ...(caused === undefined ? [] : [`<properties><property name="caused" value="${escape(caused)}"/></properties>`]),
    ...(first === undefined
      ? skipped === undefined
        ? []
        : [`<skipped message="${escape(skipped)}"/>`]
      : [`<failure message="${escape(first)}">${escape(failures.join("\n"))}</failure>`]),
  ];
  if (content.length === 0) return `${begin}/>`;
  return `${begin}>\n${content.map((line) => `      ${line}\n`).join("")}    </testcase>`;
}
