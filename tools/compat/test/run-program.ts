import { spawn } from "node:child_process";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";

/** The folder in which the projects of users are. */
export const projects = path.resolve(import.meta.dirname, "../projects");

/** The output of a program, on both streams, and its exit code. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a Node program without the environment variables and flags of the test process. */
export function runNode(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return runProgram(process.execPath, args, cwd, environment);
}

/** Runs a program without the environment variables of the test process. */
export function runProgram(
  command: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  // pnpm sets NODE_PATH to the modules of the whole workspace, so dependencies that a user lacks would be found there.
  const { NODE_OPTIONS: _, NODE_ENV: __, NODE_PATH: ___, VITEST: ____, ...inherited } = process.env;
  const child = spawn(command, args, {
    cwd,
    env: { ...inherited, FORCE_COLOR: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output: stripVTControlCharacters(output) }));
  });
}
