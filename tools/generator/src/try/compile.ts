import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What the native compiler says of a project; empty if all is well. */
export async function compile(tsconfig: string): Promise<string> {
  const library = createRequire(import.meta.url).resolve("typescript-7/package.json");
  const compiler = path.join(path.dirname(library), "bin/tsc");
  try {
    await run(compiler, ["-p", tsconfig], { maxBuffer: 2 ** 30 });
    return "";
  } catch (error) {
    // `execFile` gives what was printed with the error of a process that fails.
    const { stdout, message } = error as Error & { readonly stdout?: string };
    return stdout === undefined || stdout === "" ? message : stdout;
  }
}
