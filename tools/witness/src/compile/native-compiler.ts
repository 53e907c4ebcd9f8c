import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import path from "node:path";

/** One message of the compiler about a file. */
export interface Diagnostic {
  /** The path of the file as the compiler prints it: relative to the folder of the project, with slashes. */
  readonly file: string;
  /** Counted from 0. */
  readonly line: number;
  readonly message: string;
}

const tsc = path.join(path.dirname(fileURLToPath(import.meta.resolve("typescript-7/package.json"))), "bin/tsc");

/**
 * Compiles the project of a folder with the native compiler, which has no programming interface that is stable.
 *
 * @throws {Error} with all that the compiler printed, when it fails without a message about a file.
 */
export async function compileProject(folder: string): Promise<readonly Diagnostic[]> {
  // One thread, because the snippets run on the other processor meanwhile; several threads need half as much time again.
  const child = spawn(process.execPath, [tsc, "--project", folder, "--pretty", "false", "--singleThreaded"], {
    cwd: folder,
    // Fewer garbage collections: the process is short, and needs about 1.5 GB for eighty states in any case.
    env: { ...process.env, GOGC: "400" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.once("close", resolve).once("error", reject));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const diagnostics = parseDiagnostics(out);
  if (code !== 0 && diagnostics.length === 0) throw new Error(`The compiler ended with ${code}\n${out}${err}`);
  return diagnostics;
}

/**
 * Reads what `tsc --pretty false` prints: `path(line,column): error TS1234: message`, followed by indented lines that
 * belong to the same message.
 *
 * @throws {Error} when a message belongs to no file, such as one about the options.
 */
export function parseDiagnostics(printed: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const line of printed.split(/\r?\n/)) {
    const [, file = "", number = "", message = ""] = /^(.+?)\((\d+),\d+\): error TS\d+: (.*)$/.exec(line) ?? [];
    const last = found.at(-1);
    if (file !== "") found.push({ file, line: Number(number) - 1, message });
    else if (line.startsWith(" ") && last) found[found.length - 1] = { ...last, message: `${last.message}\n${line}` };
    else if (line !== "") throw new Error(`The compiler says something that belongs to no file: ${line}`);
  }
  return found;
}
