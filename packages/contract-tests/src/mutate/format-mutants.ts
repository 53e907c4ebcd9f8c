import { styleText } from "node:util";
import type { MutantResult } from "./try-mutant.ts";

/** A line for each kind of fault: how many were made, how many were found, and by what; then every survivor. */
export function formatMutants(results: readonly MutantResult[]): string {
  const kinds = [...Map.groupBy(results, ({ part, kind }) => `${part}: ${kind}`)];
  const width = Math.max(...kinds.map(([kind]) => kind.length));
  const survivors = results.filter(({ killer }) => killer === undefined);
  const killed = results.length - survivors.length;
  return [
    `${"fault".padEnd(width)}  killed  by`,
    ...kinds.map(([kind, all]) => formatKind(kind.padEnd(width), all)),
    "",
    ...survivors.map(({ name }) => styleText("red", `survived: ${name}`)),
    styleText(
      survivors.length === 0 ? "green" : "red",
      `${killed} of ${results.length} mutants killed, ${kinds.length} kinds`,
    ),
    "",
  ].join("\n");
}

function formatKind(kind: string, results: readonly MutantResult[]): string {
  const killers = Map.groupBy(results, ({ killer }) => killer?.by ?? "nobody");
  const killed = results.filter(({ killer }) => killer !== undefined).length;
  const by = [...killers]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name, all]) => (killers.size === 1 ? name : `${name} (${all.length})`));
  return `${kind}  ${`${killed}/${results.length}`.padStart(6)}  ${by.join(", ")}`;
}
