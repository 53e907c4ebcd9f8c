import { askGit, git, gitBytes } from "./run-git.ts";
import { StateError } from "./state-error.ts";

const DEEPEN = "fetch the whole history (`fetch-depth: 0` for actions/checkout, `git fetch --unshallow` elsewhere).";

/**
 * The full name of a commit.
 *
 * @throws {StateError} `no-such-revision`, or `git-failed` with git's own message.
 */
export async function resolveRevision(repository: string, revision: string): Promise<string> {
  // `--end-of-options` keeps git from reading a revision that begins with a dash as an option.
  const options = ["--verify", "--quiet", "--end-of-options"];
  const found = await askGit(repository, "rev-parse", ...options, `${revision}^{commit}`);
  if (found !== undefined) return found;
  const hint = (await isShallow(repository))
    ? `This clone is shallow and may lack it: ${DEEPEN}`
    : "Look at `git branch --all` and `git tag`, or fetch it first.";
  throw new StateError("no-such-revision", `There is neither a file nor a revision \`${revision}\` here.\n${hint}`);
}

/** The commit at which two revisions parted. @throws {StateError} */
export async function mergeBase(repository: string, revision: string, other: string): Promise<string> {
  const [one, two] = [await resolveRevision(repository, revision), await resolveRevision(repository, other)];
  const found = await askGit(repository, "merge-base", one, two);
  if (found !== undefined) return found;
  const why = (await isShallow(repository))
    ? `This clone is shallow: ${DEEPEN}`
    : "They have no history in common: compare with a revision from which both descend.";
  throw new StateError("no-merge-base", `\`${revision}\` and \`${other}\` have no merge base here. ${why}`);
}

/** A folder of a revision as a tar archive; `undefined` where the revision does not have the folder. */
export async function archive(repository: string, revision: string, folder: string): Promise<Buffer | undefined> {
  const listed = await git(repository, "ls-tree", revision, "--", folder);
  return listed === "" ? undefined : gitBytes(repository, "archive", "--format=tar", revision, "--", folder);
}

/** The files of a folder in a revision, by name, with git's hash of their content. */
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

/** The hash that git gives to the content of a file. */
export async function hashOf(repository: string, file: string): Promise<string> {
  return git(repository, "hash-object", "--", file);
}

async function isShallow(repository: string): Promise<boolean> {
  return (await git(repository, "rev-parse", "--is-shallow-repository")) === "true";
}
