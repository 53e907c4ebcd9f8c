import { type Assessment, assess } from "./assess/assess.ts";
import { checkChangesets, type TooSmall } from "./changesets/check-changesets.ts";
import { fullName, readPending } from "./changesets/pending.ts";
import { type Written, writeChangesets } from "./changesets/write-changesets.ts";
import { type Compared, type Places, readStates, type Wanted } from "./read-state/read-state.ts";
import type { PackageName } from "./model/bump.ts";
import { formatTable, words } from "./report/format-table.ts";

/** What to compare, and what to do with it. */
export interface SpecImpactOptions {
  readonly places: Places;
  readonly wanted: Wanted;
  readonly mode: "table" | "json" | "write" | "check";
  readonly print: (text: string) => void;
  readonly colours: boolean;
  /** The width of the terminal, in columns. */
  readonly columns: number;
}

/**
 * Compares two states of the description and prints or writes what follows.
 *
 * @returns 0, or 1 where changesets are missing or too small.
 * @throws {StateError} @throws {ChangesetError} when something cannot be read.
 */
export async function runSpecImpact(options: SpecImpactOptions): Promise<0 | 1> {
  const { places, wanted, mode, print } = options;
  const states = await readStates(places, wanted);
  const { before, after } = states;
  const packages = after.packages.filter((name) => before.packages.includes(name));
  const assessment = await assess(before.api, after.api);
  if (mode === "json") {
    print(JSON.stringify(toJson(states, packages, assessment), undefined, 2));
    return 0;
  }
  print(`From ${before.name} to ${after.name}:\n`);
  if (mode === "table") {
    print(formatTable(assessment, { packages, after: after.api, colours: options.colours, columns: options.columns }));
    return 0;
  }
  const pending = await readPending(places.repository, before.revision);
  if (mode === "write") {
    const written = await writeChangesets(places.repository, assessment, after, packages, pending);
    for (const one of written) print(describeWritten(one, assessment));
    return written.some(({ tooSmall }) => tooSmall) ? 1 : 0;
  }
  const problems = await checkChangesets(places.repository, assessment, after, packages, pending);
  for (const problem of problems) print(describeProblem(problem));
  if (problems.length > 0)
    print(`Run: npm run spec-impact -- --base ${wanted.base}${wanted.mergeBase ? " --merge-base" : ""} --write`);
  else print("Every package that needs a changeset has one.");
  return problems.length > 0 ? 1 : 0;
}

function toJson({ before, after }: Compared, packages: readonly PackageName[], assessment: Assessment): object {
  return { base: before.name, head: after.name, packages, ...assessment };
}

function describeWritten({ name, action, file, tooSmall }: Written, { bumps }: Assessment): string {
  const about = `${fullName(name)} ${bumps[name]}:`;
  const place = `.changeset/${file}`;
  if (tooSmall) return `${about} ${place} was edited by hand and is left as it is, but its bump is too small`;
  if (action === "written") return `${about} wrote ${place}`;
  if (action === "unchanged") return `${about} ${place} is already up to date`;
  if (action === "edited")
    return `${about} ${place} was edited by hand and is left as it is; check that it is still complete`;
  if (action === "first release")
    return `${about} no changeset, because its first release is still to come and contains everything`;
  return `${fullName(name)}: needs no changeset`;
}

function describeProblem({ name, needed, found, rows }: TooSmall): string {
  const what =
    found === "none"
      ? `needs a changeset with ${needed} and has none`
      : `has a changeset with ${found} and needs ${needed}`;
  const lines = rows.map((row) => {
    const where = row.operations.length === 0 ? "" : ` in ${row.operations.join(", ")}`;
    return `  ${row.bumps[name]}  ${words(row.kind)}: ${row.subject}${where}`;
  });
  return `${fullName(name)} ${what}, because of\n${lines.join("\n")}\n`;
}
