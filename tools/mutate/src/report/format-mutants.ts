import { styleText } from "node:util";
import { allFound, type MutantResult, type Verdict, verdictOf } from "../try/try-mutant.ts";

const COLUMNS = ["killed", "survived", "equivalent"] as const;
const WIDTH = 10;

/**
 * A line for each kind of fault: how many were found, how many were not, how many are equivalent, and which facts found
 * them. Then every fault that was not found, with its reason if it has one.
 */
export function formatMutants(results: readonly MutantResult[]): string {
  const kinds = [...Map.groupBy(results, ({ part, kind }) => `${part}: ${kind}`)];
  const width = Math.max(0, ...kinds.map(([kind]) => kind.length));
  const total = counts(results);
  return [
    `${"fault".padEnd(width)}${COLUMNS.map((name) => name.padStart(WIDTH + 2)).join("")}  by`,
    ...kinds.map(([kind, all]) => formatKind(kind.padEnd(width), all)),
    "",
    ...results.flatMap(formatOpen),
    styleText(
      allFound(results) ? "green" : "red",
      `${total("killed")} of ${results.length} mutants killed, ${total("survived") + total("contradicted")} survived, ${total("equivalent")} equivalent; ${kinds.length} kinds`,
    ),
    "",
  ].join("\n");
}

function counts(results: readonly MutantResult[]): (verdict: Verdict) => number {
  return (verdict) => results.filter((result) => verdictOf(result) === verdict).length;
}

function formatKind(kind: string, results: readonly MutantResult[]): string {
  const count = counts(results);
  const killers = Map.groupBy(
    results.flatMap(({ killer }) => (killer === undefined ? [] : [killer])),
    ({ by }) => by,
  );
  const by = [...killers]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name, all]) => (killers.size === 1 ? name : `${name} (${all.length})`));
  const numbers = COLUMNS.map((verdict) => String(count(verdict) || "").padStart(WIDTH + 2));
  return `${kind}${numbers.join("")}  ${by.join(", ")}`.trimEnd();
}

function formatOpen(result: MutantResult): string[] {
  const { name, killer, equivalent } = result;
  switch (verdictOf(result)) {
    case "killed":
      return [];
    case "equivalent":
      return [styleText("dim", `equivalent: ${name}\n    ${equivalent}`)];
    case "survived":
      return [styleText("red", `survived: ${name}`)];
    case "contradicted":
      return [
        styleText("red", `not equivalent: ${name}\n    ${equivalent}, yet ${killer?.by} finds it: ${killer?.problem}`),
      ];
  }
}
