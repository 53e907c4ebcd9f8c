import { existsSync } from "node:fs";
import path from "node:path";
import { mergeBase, resolveRevision } from "./git.ts";
import { readPath } from "./read-path.ts";
import { readRevision } from "./read-revision.ts";
import { readDescription } from "./read-description.ts";
import { allPackages, type State } from "./state.ts";

/** Where states are looked for. */
export interface Places {
  /** The folder of the repository. */
  readonly repository: string;
  /** The folder to which paths are relative. */
  readonly folder: string;
}

/** The states that are compared. */
export interface Compared {
  readonly before: State;
  readonly after: State;
}

/** What to compare: a revision, or the path of a file, a folder, a package or a tarball. */
export interface Wanted {
  readonly base: string;
  /** The working tree where it is left out. */
  readonly head: string | undefined;
  /** Compares with the commit at which `base` and `head` parted. */
  readonly mergeBase: boolean;
}

/**
 * Reads the two states that are to be compared.
 *
 * @throws {StateError} when one of them does not exist or holds no description.
 */
export async function readStates(places: Places, { base, head, mergeBase: fromMergeBase }: Wanted): Promise<Compared> {
  const after = head === undefined ? await readWorkingTree(places.repository) : await readState(places, head);
  if (!fromMergeBase) return { before: await readState(places, base), after };
  const parted = await mergeBase(places.repository, base, after.revision ?? "HEAD");
  const name = `${parted.slice(0, 10)} (merge base with ${base})`;
  return { before: await readRevision(places.repository, parted, name), after };
}

/** A path that exists is a path; everything else is a revision. */
async function readState({ repository, folder }: Places, wanted: string): Promise<State> {
  const file = path.resolve(folder, wanted);
  if (existsSync(file)) return readPath(file, wanted);
  return readRevision(repository, await resolveRevision(repository, wanted), wanted);
}

async function readWorkingTree(repository: string): Promise<State> {
  const name = "the working tree";
  const api = await readDescription(path.join(repository, "spec/openapi.yaml"), name);
  return { name, api, packages: allPackages, revision: undefined };
}
