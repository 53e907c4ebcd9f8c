import type { Fact } from "../facts/fact.ts";
import type { CellProof } from "../prove/proof-sheet.ts";
import { escapeMarkup as escape } from "./escape-markup.ts";
import { type Report, verdictOf } from "./report.ts";

interface TestCase {
  readonly suite: string;
  readonly name: string;
  readonly failures: readonly string[];
  readonly skipped?: string | undefined;
}

/** The report as JUnit XML: a suite for each operation, a test for each cell and each forbidden request. */
export function formatJunit(report: Report): string {
  const cases: TestCase[] = [
    ...report.cells.map(cellCase),
    ...report.refusals.map(({ name, operation, fact }) => ({
      suite: operation,
      name: `refuses ${name}`,
      failures: fact.problems,
    })),
    ...report.strays.map((stray) => ({ suite: "strays", name: stray, failures: [stray] })),
  ];
  const suites = [...Map.groupBy(cases, ({ suite }) => suite)].map(([name, tests]) => formatSuite(name, tests));
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="contract with ${escape(report.target)}" ${counts(cases)} time="${report.seconds.toFixed(3)}">
${suites.join("\n")}
</testsuites>
`;
}

function cellCase(cell: CellProof): TestCase {
  const { operation, name, facts } = cell;
  const of = (state: Fact["state"]): string[] =>
    Object.entries(facts)
      .filter(([, fact]) => fact.state === state)
      .flatMap(([fact, { problems }]) => problems.map((problem) => `${fact}: ${problem}`));
  const failures = verdictOf(cell) === "refuted" && of("refuted").length === 0 ? ["nothing was proven"] : of("refuted");
  return { suite: operation, name, failures, skipped: of("unprovable")[0] };
}

function counts(cases: readonly TestCase[]): string {
  const failed = cases.filter(({ failures }) => failures.length > 0);
  const skipped = cases.filter((test) => test.skipped !== undefined && !failed.includes(test));
  return `tests="${cases.length}" failures="${failed.length}" skipped="${skipped.length}" errors="0"`;
}

function formatSuite(name: string, cases: readonly TestCase[]): string {
  return `  <testsuite name="${escape(name)}" ${counts(cases)}>\n${cases.map(formatCase).join("\n")}\n  </testsuite>`;
}

function formatCase({ suite, name, failures, skipped }: TestCase): string {
  const [first] = failures;
  const begin = `    <testcase classname="${escape(suite)}" name="${escape(name)}"`;
  if (first !== undefined)
    return `${begin}>\n      <failure message="${escape(first)}">${escape(failures.join("\n"))}</failure>\n    </testcase>`;
  if (skipped !== undefined)
    return `${begin}>\n      <skipped message="not provable here: ${escape(skipped)}"/>\n    </testcase>`;
  return `${begin}/>`;
}
