import { readFile } from "node:fs/promises";
import path from "node:path";
import { readChangesets } from "@changesets/read";
import { type Bump, largestBump, type PackageName } from "../model/bump.ts";
import { hashOf, listFiles } from "../read-state/git.ts";

/** A changeset that does not exist in the base revision. */
export interface Pending {
  /** The name of its file in `.changeset/`. */
  readonly file: string;
  /** Its bump of each package, by the package's full name. */
  readonly bumps: ReadonlyMap<string, Bump>;
}

/** The changesets cannot be read; the message says which and why. */
export class ChangesetError extends Error {
  override readonly name = "ChangesetError";
}

/** The published name of a package. */
export function fullName(name: PackageName): string {
  return `@resellers-sdk/${name}`;
}

/**
 * The changesets for the present change. Changesets that the base revision already has belong to earlier changes. When
 * the base is not a revision, all changesets count.
 */
export async function readPending(repository: string, base: string | undefined): Promise<readonly Pending[]> {
  const all = await readChangesets(repository).catch((error: unknown) => {
    throw new ChangesetError(
      `The changesets of ${path.join(repository, ".changeset")} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  });
  const earlier = base === undefined ? new Map<string, string>() : await listFiles(repository, base, ".changeset");
  const pending: Pending[] = [];
  for (const { id, releases } of all) {
    const file = `${id}.md`;
    const known = earlier.get(file);
    if (known !== undefined && known === (await hashOf(repository, path.join(".changeset", file)))) continue;
    pending.push({ file, bumps: new Map(releases.map(({ name, type }) => [name, type])) });
  }
  return pending;
}

/** The largest bump that some changesets give to a package. */
export function bumpIn(changesets: readonly Pending[], name: PackageName): Bump {
  return largestBump(changesets.map(({ bumps }) => bumps.get(fullName(name)) ?? "none"));
}

/** Whether a package was never released: everything is part of its first release then. */
export async function isUnreleased(repository: string, name: PackageName): Promise<boolean> {
  const manifest = await readFile(path.join(repository, "packages", name, "package.json"), "utf8");
  return (JSON.parse(manifest) as { readonly version?: unknown }).version === "0.0.0"; // A manifest is an object.
}
