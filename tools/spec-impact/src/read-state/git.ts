import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { StateError } from "./state.ts";

const run = promisify(execFile);

/** Runs git in a folder and gives what it prints. */
async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run("git", ["-C", folder, ...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.trim();
}

/** The full name of a commit. */
export async function resolveRevision(repository: string, revision: string): Promise<string> {
  // What begins with a dash would be an option of git.
  const found = await git(
    repository,
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ).catch(() => undefined);
  if (found !== undefined) return found;
  const hint = (await isShallow(repository))
    ? "\nThis clone is shallow and may lack it: fetch the whole history (`fetch-depth: 0` for actions/checkout, `git fetch --unshallow`)."
    : "\nLook at `git branch --all` and `git tag`, or fetch it first.";
  throw new StateError("no-such-revision", `There is neither a file nor a revision \`${revision}\` here.${hint}`);
}

/** The commit at which two revisions parted. */
export async function mergeBase(repository: string, revision: string, other: string): Promise<string> {
  const [one, two] = [await resolveRevision(repository, revision), await resolveRevision(repository, other)];
  const found = await git(repository, "merge-base", one, two).catch(() => undefined);
  if (found !== undefined) return found;
  const why = (await isShallow(repository))
    ? "This clone is shallow: fetch the whole history (`fetch-depth: 0` for actions/checkout, `git fetch --unshallow`)."
    : "They have no history in common: compare with a revision that they both come from.";
  throw new StateError("no-merge-base", `\`${revision}\` and \`${other}\` have no merge base here. ${why}`);
}

/** A folder of a revision as a tar archive; `undefined` where the revision does not have it. */
export async function archive(repository: string, revision: string, folder: string): Promise<Buffer | undefined> {
  const listed = await git(repository, "ls-tree", revision, "--", folder);
  if (listed === "") return undefined;
  const { stdout } = await run("git", ["-C", repository, "archive", "--format=tar", revision, "--", folder], {
    encoding: "buffer",
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/** The files of a folder in a revision, by name, with the hash of what they hold. */
export async function listFiles(
  repository: string,
  revision: string,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const lines = await git(repository, "ls-tree", "-r", "-z", revision, "--", `${folder}/`);
  const entries = lines.split("\0").filter((line) => line !== "");
  return new Map(
    entries.map((line) => {
      const [info = "", file = ""] = line.split("\t");
      return [file.slice(folder.length + 1), info.split(" ")[2] ?? ""];
    }),
  );
}

/** The hash that git gives to a file. */
export async function hashOf(repository: string, file: string): Promise<string> {
  return git(repository, "hash-object", "--", file);
}

async function isShallow(repository: string): Promise<boolean> {
  return (await git(repository, "rev-parse", "--is-shallow-repository").catch(() => "")) === "true";
}
