import type { Job } from "../model/job.ts";
import { type Snippet, textOf } from "../model/snippet.ts";
import type { Packages } from "../packages/packages-of.ts";

/** Keys of the snippets that are known to hold for the state from which they were written. */
const held = new Set<string>();

/**
 * The jobs reduced to the snippets that still have to be shown to hold. Jobs with the same packages become one, because
 * one state is often the base of many others.
 */
export function fresh(jobs: readonly Job[]): readonly Job[] {
  const groups = Map.groupBy(jobs, ({ packages }) => packages);
  return [...groups].flatMap(([packages, same]) => {
    const wanted = same.flatMap(({ snippets }) => snippets).map((each) => [keyOf(each, packages), each] as const);
    const snippets = [...new Map(wanted)].filter(([key]) => !held.has(key)).map(([, snippet]) => snippet);
    return snippets.length > 0 ? [{ packages, snippets }] : [];
  });
}

/** Remembers that all snippets of some jobs hold. */
export function rememberHeld(jobs: readonly Job[]): void {
  for (const { packages, snippets } of jobs) for (const each of snippets) held.add(keyOf(each, packages));
}

function keyOf(snippet: Snippet, packages: Packages): string {
  return [packages.seen[snippet.package], textOf(snippet), JSON.stringify(snippet.facts)].join("\n");
}
