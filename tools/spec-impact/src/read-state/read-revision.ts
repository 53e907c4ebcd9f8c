import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { extract } from "tar";
import { archive } from "./git.ts";
import { readDescription } from "./read-description.ts";
import { StateError } from "./state-error.ts";
import { allPackages, type State } from "./state.ts";

/** Reads the description as it stood in a commit. */
export async function readRevision(repository: string, revision: string, name: string): Promise<State> {
  const spec = await archive(repository, revision, "spec");
  if (spec === undefined)
    throw new StateError(
      "no-description",
      `The revision \`${name}\` has no folder spec/, which holds the description.`,
    );
  const folder = await mkdtemp(path.join(tmpdir(), "spec-impact-"));
  try {
    await pipeline(Readable.from([spec]), extract({ cwd: folder }));
    const api = await readDescription(path.join(folder, "spec/openapi.yaml"), name);
    return { name, api, packages: allPackages, revision };
  } finally {
    await rm(folder, { recursive: true });
  }
}
