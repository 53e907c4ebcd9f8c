#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import path from "node:path";
import { parseArgs, styleText } from "node:util";
import { createTwoFilesPatch } from "diff";
import { oneMoreAtMost } from "./one-more-at-most.ts";
import { InvalidSpecError } from "./diagnostics/diagnostic.ts";
import { formatDiagnostics } from "./diagnostics/format-diagnostics.ts";
import { checkGenerated, type Difference, writeGenerated } from "./write/write-generated.ts";

const USAGE = `Usage: generate [--check | --watch] [--spec FILE] [--root DIRECTORY]

Writes everything that is derived from the OpenAPI description.

  --check           write nothing; exit with 1 and a diff when a generated file is stale
  --watch           generate again after each change of the description
  --spec FILE       the root file of the description (default: spec/openapi.yaml)
  --root DIRECTORY  the folder below which the outputs stand (default: the repository)

Exit codes: 0 done, 1 stale files or an invalid description, 2 wrong usage.`;

enableCompileCache(); // Most of the time of a run goes into loading the parsers.

const repository = path.resolve(import.meta.dirname, "../../..");

interface Flags {
  readonly check: boolean;
  readonly watch: boolean;
  readonly help: boolean;
  readonly spec: string;
  readonly root: string;
}

/** The flags, or `undefined` after saying what is wrong with them. */
function readFlags(): Flags | undefined {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        spec: { type: "string", default: path.join(repository, "spec/openapi.yaml") },
        root: { type: "string", default: repository },
      },
    });
    if (values.check && values.watch) throw new TypeError("--check and --watch exclude each other");
    return values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return undefined;
  }
}

async function run(flags: Flags): Promise<boolean> {
  try {
    // The parsers take longer to load than the flags to read; a wrong flag need not wait for them.
    const { generate } = await import("./generate.ts");
    const { folders, files, warnings } = await generate(flags);
    if (warnings.length > 0) console.error(formatDiagnostics(warnings, process.cwd()));
    const differences = flags.check ? await checkGenerated(folders, files) : await writeGenerated(folders, files);
    if (flags.check && differences.length > 0) console.error(formatStale(differences, flags.root));
    else
      console.log(`${files.length} generated files, ${flags.check ? "none stale" : `${differences.length} written`}`);
    return !flags.check || differences.length === 0;
  } catch (error) {
    if (!(error instanceof InvalidSpecError)) throw error;
    console.error(formatDiagnostics(error.diagnostics, process.cwd()));
    return false;
  }
}

function formatStale(differences: readonly Difference[], root: string): string {
  const patches = differences.map(({ file, actual, expected }) => {
    const name = path.relative(root, file);
    return createTwoFilesPatch(
      actual === undefined ? "/dev/null" : name,
      expected === undefined ? "/dev/null" : name,
      actual ?? "",
      expected ?? "",
      "on disk",
      "generated",
    );
  });
  return `${patches.join("\n")}\n${styleText("red", `${differences.length} generated file(s) are stale.`)} Run: npm run generate`;
}

async function watchSpec(flags: Flags): Promise<void> {
  await run(flags);
  const { watch } = await import("chokidar");
  const folder = path.dirname(path.resolve(flags.spec));
  const isOurs = (file: string): boolean => path.relative(folder, file).split(path.sep).includes("generated");
  const again = oneMoreAtMost(() => run(flags));
  watch(folder, { ignored: isOurs, ignoreInitial: true })
    .on("all", again)
    .on("ready", () => console.log(`Watching ${folder}; stop with Ctrl+C`));
}

const flags = readFlags();
if (flags === undefined) process.exitCode = 2;
else if (flags.help) console.log(USAGE);
else if (flags.watch) await watchSpec(flags);
else if (!(await run(flags))) process.exitCode = 1;
