import type { Api } from "@resellers-sdk/generator/model";
import { assess } from "./assess.ts";
import type { Finding } from "./finding.ts";
import { listSnippets } from "./list-snippets.ts";
import { type Packages, packagesOf } from "./packages.ts";
import { type PackageName, packageNames } from "../model/bump.ts";
import { signs } from "./signs.ts";
import { type Snippet, textOf } from "./snippet.ts";

/** The snippets themselves are wrong: they do not hold for the state that they were written from. */
export class BrokenWitnessError extends Error {
  override readonly name = "BrokenWitnessError";

  constructor(findings: readonly Finding[]) {
    const lines = findings.map(({ snippet, detail }) => `  ${snippet}: ${detail}`);
    super(`The snippets do not hold for the state that they were written from.\n${lines.join("\n")}`);
  }
}

/** What the witness does otherwise. */
export interface WitnessOptions {
  /** Writes the snippets. */
  readonly list?: (before: Api, after: Api) => readonly Snippet[];
}

/**
 * Writes what consumers of the state `before` may have written, and compiles and runs it with the packages of the
 * state `after`.
 *
 * @throws {BrokenWitnessError} when a snippet does not even hold for the state `before`.
 */
export async function witness(before: Api, after: Api, options: WitnessOptions = {}): Promise<readonly Finding[]> {
  const snippets = (options.list ?? listSnippets)(before, after);
  const [former, next] = [await packagesOf(before), await packagesOf(after)];
  await assertHolds(snippets, former);
  const through = new Set(snippets.filter(({ onlyMajor }) => onlyMajor === true).map(({ name }) => name));
  // What cannot see a difference holds as it did.
  const concerned = snippets.filter(({ package: name }) => former.seen[name] !== next.seen[name]);
  const findings = await assess(concerned, next);
  return [
    ...findings.filter(({ snippet, bump }) => bump === "major" || !through.has(snippet)),
    ...packageNames.filter((name) => former.own[name] !== next.own[name]).map(publishedFiles),
  ];
}

/** What held before, by the packages and the snippet: the same state is the base of many others. */
const held = new Set<string>();

/** Each snippet must hold for the packages of its own state, or it shows nothing of the next. */
async function assertHolds(snippets: readonly Snippet[], packages: Packages): Promise<void> {
  const keyOf = (snippet: Snippet): string =>
    [packages.seen[snippet.package], textOf(snippet), JSON.stringify(snippet.facts)].join("\n");
  const fresh = snippets.filter((snippet) => !held.has(keyOf(snippet)));
  const broken = await assess(fresh, packages);
  if (broken.length > 0) throw new BrokenWitnessError(broken);
  for (const snippet of fresh) held.add(keyOf(snippet));
}

function publishedFiles(name: PackageName): Finding {
  return {
    package: name,
    snippet: `the published files of ${name}`,
    operation: undefined,
    subject: undefined,
    contains: [],
    noticed: "run time",
    sign: "files differ",
    detail: "another text is generated",
    bump: signs["files differ"],
  };
}
