import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { Assessment } from "../assess/assess.ts";
import { type Bump, compareBumps, type PackageName } from "../model/bump.ts";
import type { State } from "../read-state/state.ts";
import { bumpIn, fullName, isUnreleased, type Pending } from "./pending.ts";
import { releaseNote } from "./release-note.ts";

/** The action on the changeset of a package. */
export interface Written {
  readonly name: PackageName;
  readonly action:
    | "written"
    /** The changeset already has this text. */
    | "unchanged"
    /** The changeset was edited by hand and is therefore kept. */
    | "edited"
    /** The package was never released; its first release contains everything. */
    | "first release"
    /** The package needs no changeset; an obsolete one was removed. */
    | "not needed";
  /** The name of the changeset's file. */
  readonly file: string | undefined;
  /** Whether the changesets have a smaller bump than the changes need. */
  readonly tooSmall: boolean;
}

/**
 * Writes a changeset for each package that needs one. It is idempotent. The name of a file contains a checksum of its
 * text, by which changesets that were edited by hand are recognised and kept; all others are replaced.
 */
export async function writeChangesets(
  repository: string,
  assessment: Assessment,
  after: State,
  packages: readonly PackageName[],
  pending: readonly Pending[],
): Promise<readonly Written[]> {
  const folder = path.join(repository, ".changeset");
  const results: Written[] = [];
  for (const name of packages) {
    const own = pending.filter(({ file }) => ownName(name).test(file));
    const untouched: string[] = [];
    for (const { file } of own)
      if (file === fileName(name, await readFile(path.join(folder, file), "utf8"))) untouched.push(file);
    const others = pending.filter(({ file }) => !untouched.includes(file));
    const decided = await decide(repository, assessment, after, name, others);
    for (const file of untouched) if (file !== decided.file) await rm(path.join(folder, file));
    const isThere = decided.file !== undefined && untouched.includes(decided.file);
    if (decided.text !== undefined && decided.file !== undefined && !isThere)
      await writeFileAtomic(path.join(folder, decided.file), decided.text);
    const { text: _, ...result } = decided;
    results.push({ ...result, name, action: isThere ? "unchanged" : decided.action });
  }
  return results;
}

interface Decision extends Omit<Written, "name"> {
  readonly text?: string;
}

async function decide(
  repository: string,
  assessment: Assessment,
  after: State,
  name: PackageName,
  others: readonly Pending[],
): Promise<Decision> {
  const needed = assessment.bumps[name];
  if (needed === "none") return { action: "not needed", file: undefined, tooSmall: false };
  if (await isUnreleased(repository, name)) return { action: "first release", file: undefined, tooSmall: false };
  const tooSmall = compareBumps(bumpIn(others, name), needed) < 0;
  const edited = others.find(({ file }) => ownName(name).test(file));
  if (edited !== undefined) return { action: "edited", file: edited.file, tooSmall };
  const text = changeset(name, needed, releaseNote(name, assessment.rows, after.api));
  return { action: "written", file: fileName(name, text), text, tooSmall: false };
}

function changeset(name: PackageName, bump: Bump, note: string): string {
  return `---\n"${fullName(name)}": ${bump}\n---\n\n${note}\n`;
}

function fileName(name: PackageName, text: string): string {
  return `spec-${name}-${createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex").slice(0, 8)}.md`;
}

function ownName(name: PackageName): RegExp {
  return new RegExp(`^spec-${name}-[0-9a-f]{8}\\.md$`);
}
