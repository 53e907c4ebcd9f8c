import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { gitEnvironment } from "@resellers-sdk/workspace/git-environment";
import { StateError } from "./state-error.ts";

const run = promisify(execFile);

/** Runs git in a folder. @returns Its trimmed output. @throws {StateError} */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  return (await gitBytes(folder, ...args)).toString("utf8").trim();
}

/** Runs git in a folder. @returns The bytes that it prints. @throws {StateError} with git's own message. */
export async function gitBytes(folder: string, ...args: readonly string[]): Promise<Buffer> {
  try {
    return await start(folder, args);
  } catch (error) {
    throw failure(folder, error);
  }
}

/**
 * Asks git a question that it may answer with "no", which is exit code 1 without a message.
 *
 * @returns The output, or `undefined` for "no".
 * @throws {StateError} with git's own message for every other failure: git is not installed, the folder belongs to no
 * repository, or to another user.
 */
export async function askGit(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    return (await start(folder, args)).toString("utf8").trim();
  } catch (error) {
    if (isFailure(error) && error.code === 1 && error.stderr.length === 0) return undefined;
    throw failure(folder, error);
  }
}

async function start(folder: string, args: readonly string[]): Promise<Buffer> {
  const { stdout } = await run("git", ["-C", folder, ...args], {
    encoding: "buffer",
    env: gitEnvironment(),
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/** What `execFile` rejects with: an exit code, or the name of a system error where the program could not be started. */
interface Failure {
  readonly message: string;
  readonly code?: number | string;
  readonly stderr: Buffer;
}

function isFailure(error: unknown): error is Failure {
  return error instanceof Error && "stderr" in error && Buffer.isBuffer(error.stderr);
}

function failure(folder: string, error: unknown): StateError {
  const words = isFailure(error) ? error.stderr.toString("utf8").trim() : "";
  const message = words === "" && error instanceof Error ? error.message : words;
  const isAbsent = isFailure(error) && error.code === "ENOENT";
  const hint = isAbsent ? "\nInstall git, or compare files, folders or packages instead of revisions." : "";
  return new StateError("git-failed", `Git failed in ${folder}:\n${message}${hint}`, { cause: error });
}
