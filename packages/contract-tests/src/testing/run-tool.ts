import { spawn } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";

/** The output of a run of the tool, and its exit code or signal. */
export interface ToolRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly lastLine: string | undefined;
}

/** The arguments with which Node runs the tool from its sources. */
export const tool: readonly string[] = [
  "--conditions=@resellers-sdk/source",
  path.join(import.meta.dirname, "../cli/process.ts"),
];

/** Runs the tool as a user does, in a folder. */
export async function runTool(folder: string, ...args: readonly string[]): Promise<ToolRun> {
  return runToolIn({ folder, env: {} }, ...args);
}

/** Runs the tool in a folder, with other environment variables; those that are `undefined` are removed. */
export async function runToolIn(
  { folder, env: own }: { readonly folder: string; readonly env: NodeJS.ProcessEnv },
  ...args: readonly string[]
): Promise<ToolRun> {
  const env = { ...process.env, PACT_BROKER_BASE_URL: "", ...own };
  const child = spawn(process.execPath, [...tool, ...args], { cwd: folder, env });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err, lastLine: out.trim().split("\n").at(-1) };
}
