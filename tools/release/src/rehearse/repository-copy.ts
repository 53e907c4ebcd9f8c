import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Shell } from "./shell.ts";

/** A copy of the repository, including uncommitted changes, in which releases can be made. */
export interface RepositoryCopy {
  readonly folder: string;
  /** Runs a command of the workspace in it. */
  run(...command: readonly string[]): Promise<string>;
  /** Replaces a part of a file, which has to be there. */
  edit(file: string, from: string | RegExp, to: string): Promise<void>;
  commit(message: string): Promise<void>;
}

const repository = path.join(import.meta.dirname, "../../../..");

/** Clones the repository, adds uncommitted changes, and installs its tools. */
export async function copyRepository(shell: Shell, folder: string): Promise<RepositoryCopy> {
  const { npm_config_registry, ...env } = process.env;
  const git = ["git", "-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@localhost"];
  await shell.run(["git", "clone", "--quiet", repository, folder], repository);
  await overlayChanges(shell, folder);
  const copy: RepositoryCopy = {
    folder,
    run: (...command) =>
      shell.run(command, folder, { PATH: [path.join(folder, "node_modules/.bin"), env["PATH"]].join(path.delimiter) }),
    async edit(file, from, to) {
      const before = await readFile(path.join(folder, file), "utf8");
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} does not hold ${from}`);
      await writeFile(path.join(folder, file), after);
    },
    async commit(message) {
      await shell.run([...git, "add", "--all"], folder);
      await shell.run([...git, "commit", "--quiet", "--allow-empty", "--no-verify", "-m", message], folder);
    },
  };
  await shell.run(
    [path.join(repository, "node_modules/.bin/pnpm"), "install", "--frozen-lockfile", "--prefer-offline"],
    folder,
    {
      HOME: process.env["HOME"], // Where the store is that this machine has already filled.
    },
  );
  await copy.commit("Rehearse what is not committed yet");
  return copy;
}

async function overlayChanges(shell: Shell, folder: string): Promise<void> {
  const list = async (...options: readonly string[]): Promise<readonly string[]> =>
    (await shell.run(["git", "ls-files", "-z", ...options], repository)).split("\0").filter(Boolean);
  const deleted = new Set(await list("--deleted"));
  for (const file of await list("--modified", "--others", "--exclude-standard"))
    if (!deleted.has(file)) await cp(path.join(repository, file), path.join(folder, file));
  for (const file of deleted) await rm(path.join(folder, file), { force: true });
}
