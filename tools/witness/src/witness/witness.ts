import type { Api } from "@resellers-sdk/generator/model";
import { type PackageName, packageNames } from "@resellers-sdk/spec-impact/bump";
import type { Finding } from "../model/finding.ts";
import { signs } from "../model/signs.ts";
import type { Snippet } from "../model/snippet.ts";
import { type Packages, packagesOf } from "../packages/packages-of.ts";
import { listSnippets } from "../snippets/list-snippets.ts";
import { findingsOf } from "./findings-of.ts";
import { fresh, rememberHeld } from "./held.ts";

/** Two states of the description. */
export interface Step {
  readonly before: Api;
  readonly after: Api;
}

/** The snippets are wrong themselves: they do not hold for the state from which they were written. */
export class BrokenWitnessError extends Error {
  override readonly name = "BrokenWitnessError";

  constructor(findings: readonly Finding[]) {
    const lines = findings.map(({ snippet, detail }) => `  ${snippet}: ${detail}`);
    super(`The snippets do not hold for the state from which they were written.\n${lines.join("\n")}`);
  }
}

/** Settings for the witness's own tests. */
export interface WitnessOptions {
  /** Writes the snippets. Default: `listSnippets`. */
  readonly list?: (before: Api, after: Api) => readonly Snippet[];
}

/**
 * Writes the code that consumers of the state `before` may have, and compiles and runs it with the packages of the
 * state `after`.
 *
 * @throws {BrokenWitnessError} when a snippet does not even hold for the state `before`.
 */
export async function witness(before: Api, after: Api, options: WitnessOptions = {}): Promise<readonly Finding[]> {
  const [findings = []] = await witnessAll([{ before, after }], options);
  return findings;
}

/**
 * Does the same for many steps at once. This is much cheaper than one step after the other, because the compiler and
 * the thread start once, and read files that are equal in several states once.
 *
 * @returns The findings of each step, in the order of the steps.
 * @throws {BrokenWitnessError} when a snippet does not hold for the state before its step.
 */
export async function witnessAll(
  steps: readonly Step[],
  { list = listSnippets }: WitnessOptions = {},
): Promise<readonly (readonly Finding[])[]> {
  const prepared = await Promise.all(
    steps.map(async ({ before, after }) => ({
      snippets: list(before, after),
      former: await packagesOf(before),
      next: await packagesOf(after),
    })),
  );
  const former = fresh(prepared.map(({ snippets, former: packages }) => ({ snippets, packages })));
  const next = prepared.map(({ snippets, former: old, next: packages }) => ({
    packages,
    // A snippet that cannot reach any difference holds as before.
    snippets: snippets.filter(({ package: name }) => old.seen[name] !== packages.seen[name]),
  }));
  const findings = await findingsOf([...former, ...next]);
  const broken = findings.slice(0, former.length).flat();
  if (broken.length > 0) throw new BrokenWitnessError(broken);
  rememberHeld(former);
  return prepared.map(({ snippets, former: old, next: packages }, index) => [
    ...withoutMinor(findings[former.length + index] ?? [], snippets),
    ...differingPackages(old, packages).map(publishedFiles),
  ]);
}

/** Drops findings below major of snippets that see another package through their own. */
function withoutMinor(findings: readonly Finding[], snippets: readonly Snippet[]): readonly Finding[] {
  const through = new Set(snippets.filter(({ onlyMajor }) => onlyMajor === true).map(({ name }) => name));
  return findings.filter(({ snippet, bump }) => bump === "major" || !through.has(snippet));
}

function differingPackages(former: Packages, next: Packages): readonly PackageName[] {
  return packageNames.filter((name) => former.own[name] !== next.own[name]);
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
