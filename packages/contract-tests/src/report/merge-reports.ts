import { FACTS } from "../facts/fact.ts";
import type { Report } from "./report.ts";

/** Thrown for reports that do not belong together, or are not shards of a run; the message says which. */
export class MergeError extends Error {
  override readonly name = "MergeError";
}

/**
 * Merges the reports of all shards of one run. Duplicates are not counted twice, and a missing shard, cell or forbidden
 * request is a fault of the whole.
 *
 * @param reports As `run --shard` writes them in the format `json`.
 * @throws {MergeError} If they are not shards of one run.
 */
export function mergeReports(reports: readonly Report[]): Report {
  const [first] = reports;
  if (first?.shard === undefined)
    throw new MergeError("A report does not belong to a shard: it was made without --shard");
  const { count, whole } = first.shard;
  const indexes = reports.map(({ shard, target }) => {
    if (shard === undefined) throw new MergeError("A report does not belong to a shard: it was made without --shard");
    if (
      shard.count !== count ||
      JSON.stringify(shard.whole) !== JSON.stringify(whole) ||
      nameOf(target) !== nameOf(first.target)
    )
      throw new MergeError(
        `The shard ${shard.index}/${shard.count} of ${target} belongs to another run than ${first.shard?.index}/${count} of ${first.target}`,
      );
    return shard.index;
  });
  const twice = indexes.find((index, at) => indexes.indexOf(index) !== at);
  if (twice !== undefined) throw new MergeError(`The shard ${twice}/${count} occurs twice`);
  const cells = reports.flatMap((report) => report.cells);
  const refusals = reports.flatMap((report) => report.refusals);
  const byName = <Item extends { readonly name: string }>(items: readonly Item[], names: readonly string[]): Item[] =>
    names.flatMap((name) => items.filter((item) => item.name === name));
  const lost = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !indexes.includes(index));
  return {
    target: first.target,
    facts: FACTS.filter((fact) => reports.some(({ facts }) => facts.includes(fact))),
    cells: byName(cells, whole.cells),
    refusals: byName(refusals, whole.refusals),
    strays: [
      ...reports.flatMap(({ strays }) => strays),
      ...lost.map((index) => `the shard ${index}/${count} is missing`),
      ...missingFrom("cell", cells, whole.cells),
      ...missingFrom("forbidden request", refusals, whole.refusals),
    ],
    advice: [...new Set(reports.flatMap(({ advice }) => advice))],
    reusedOperations: sum(reports.map(({ reusedOperations }) => reusedOperations)),
    seconds: Math.max(...reports.map(({ seconds }) => seconds)),
    peakMemoryMb: Math.max(...reports.map(({ peakMemoryMb }) => peakMemoryMb)),
    processes: sum(reports.map(({ processes }) => processes)),
  };
}

/** Ignores the ports of servers that each machine starts for itself. */
function nameOf(target: string): string {
  return URL.canParse(target) ? new URL(target).hostname : target;
}

function missingFrom(what: string, items: readonly { readonly name: string }[], whole: readonly string[]): string[] {
  const counts = new Map(whole.map((name) => [name, 0]));
  for (const { name } of items) counts.set(name, (counts.get(name) ?? Number.NaN) + 1);
  return [...counts].flatMap(([name, count]) => {
    if (count === 1) return [];
    if (Number.isNaN(count)) return [`the ${what} ${name} belongs to no part of the run`];
    return [count === 0 ? `no report has the ${what} ${name}` : `${count} reports have the ${what} ${name}`];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
