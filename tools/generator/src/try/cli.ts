#!/usr/bin/env node
import { mkdtempSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { enableCompileCache } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Api } from "../model/api.ts";
import { compile } from "./compile.ts";
import { NoDescriptionError } from "./load-description.ts";
import { OverlayError } from "./overlay.ts";
import { formatReport } from "./report.ts";
import { tryDescription } from "./try-description.ts";
import { copyPackages } from "./workspace.ts";
import { writeTried } from "./write-tried.ts";

const USAGE = `Usage: try-description FILE [--errors OVERLAY] [--compile] [--out DIRECTORY]

Generates from any OpenAPI description, leaves out the operations with something that is refused, and says why.

  FILE             the root file of a description in OpenAPI 3.0 or 3.1, JSON or YAML
  --errors FILE    a YAML file with \`x-error-envelope\`, and with \`x-errors\`: lists of errors by operationId, or by \`*\`
  --compile        type-check the result
  --out DIRECTORY  keep the result there (default: a temporary folder, which is removed)

Exit codes: 0 something works, 1 nothing does or the result does not compile, 2 wrong usage, or no OpenAPI document that can be tried.`;

enableCompileCache(); // Most of the time of a small run goes into loading the parsers.

interface Flags {
  readonly file: string;
  readonly errors: string | undefined;
  readonly compile: boolean;
  readonly out: string | undefined;
}

function readFlags(): Flags | "help" {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: "string" },
      compile: { type: "boolean", default: false },
      out: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return "help";
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new TypeError("Give the path of one description.");
  return { file, errors: values.errors, compile: values.compile, out: values.out };
}

/** Tries the description, and gives the exit code. */
async function tryIt(flags: Flags): Promise<number> {
  if (flags.out !== undefined) await mkdir(flags.out, { recursive: true });
  const tried = await tryDescription(flags.file, flags.errors);
  console.log(formatReport(tried));
  const { api } = tried;
  if (api === undefined) return 1;
  if (flags.out !== undefined) return generateIn(path.resolve(flags.out), api, flags);
  return inTemporaryFolder((folder) => generateIn(folder, api, flags));
}

/** Removes the folder also when the process is told to end. */
async function inTemporaryFolder(work: (folder: string) => Promise<number>): Promise<number> {
  let folder = "";
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const end = (signal: NodeJS.Signals): void => {
    remove();
    process.kill(process.pid, signal); // Without a listener, it ends the process as it would have.
  };
  process.once("SIGINT", end).once("SIGTERM", end);
  folder = mkdtempSync(path.join(tmpdir(), "try-description-")); // No signal is heard before this is done.
  try {
    return await work(folder);
  } finally {
    remove();
    process.off("SIGINT", end).off("SIGTERM", end);
  }
}

async function generateIn(folder: string, api: Api, { file, compile: isCompiled }: Flags): Promise<number> {
  const tsconfig = isCompiled ? await copyPackages(folder) : undefined;
  const count = await writeTried(api, folder, path.basename(file));
  const { maxRSS } = process.resourceUsage();
  console.log(
    `\n${count} files generated in ${performance.now().toFixed(0)} ms, with ${Math.round(maxRSS / 1024)} MB at the most.`,
  );
  if (tsconfig === undefined) return 0;
  const start = performance.now();
  const complaints = await compile(tsconfig);
  console.log(complaints === "" ? `It compiles; that took ${(performance.now() - start).toFixed(0)} ms.` : complaints);
  return complaints === "" ? 0 : 1;
}

async function main(): Promise<number> {
  let flags: ReturnType<typeof readFlags>;
  try {
    flags = readFlags();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (flags === "help") {
    console.log(USAGE);
    return 0;
  }
  try {
    return await tryIt(flags);
  } catch (error) {
    const isExplained = error instanceof NoDescriptionError || error instanceof OverlayError;
    console.error(isExplained ? error.message : `${flags.file} cannot be tried: ${whatHappened(error)}`);
    return 2;
  }
}

/** One line: somebody's description is at fault or asks for too much, and no stack says more of it. */
function whatHappened(error: unknown): string {
  if (error instanceof RangeError && error.message.includes("call stack"))
    return "its parts nest too deep, or lead back to themselves.";
  return String(error instanceof Error ? error.message : error).split("\n", 1)[0] ?? "";
}

process.exitCode = await main();
