import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { PackageName } from "@resellers-sdk/spec-impact/bump";
import type { Job } from "../model/job.ts";
import { textOf } from "../model/snippet.ts";
import { handWrittenSources, locatedPackage, type LocatedPackage } from "../packages/locate-packages.ts";

/** The packages that typed snippets import, directly or through each other. */
const imported = (["errors", "client"] satisfies readonly PackageName[]).map(locatedPackage);

/** Options of the consumers' compiler. They are strict, because strict consumers notice most. */
const OPTIONS = {
  target: "es2022",
  lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
  module: "nodenext",
  moduleDetection: "force",
  customConditions: ["@resellers-sdk/source"],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  // Findings are named after the literals in the messages, so that messages must not be shortened.
  noErrorTruncation: true,
} as const;

/**
 * Writes the typed snippets of all jobs, each job with the packages of its state, into one temporary project, so that
 * the compiler starts and reads its libraries once. `use` gets the project's folder, which is removed afterwards.
 *
 * `job-N/consumer/snippet-M.ts` is snippet M of job N; `job-N/packages/` holds the packages of its state.
 */
export async function withProject<Result>(
  jobs: readonly Job[],
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "witness-")));
  try {
    const shared = imported.map((each) => writeShared(folder, each));
    for (const [index, job] of jobs.entries())
      if (job.snippets.some(({ typed }) => typed)) writeJob(path.join(folder, jobName(index)), job, shared);
    const project = { compilerOptions: OPTIONS, include: ["job-*/consumer/*.ts"] };
    writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(project));
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The path of a snippet, relative to the folder of the project. */
export function snippetFile(job: number, snippet: number): string {
  return `${jobName(job)}/consumer/snippet-${snippet}.ts`;
}

function jobName(index: number): string {
  return `job-${index}`;
}

/** The files of a package that are the same in every state. */
interface Shared {
  readonly located: LocatedPackage;
  /** The folder of the files. */
  readonly folder: string;
  /** Their paths, relative to the package. */
  readonly files: readonly string[];
}

function writeShared(project: string, located: LocatedPackage): Shared {
  const folder = path.join(project, "shared", located.name);
  const sources = handWrittenSources(located);
  for (const file of sources) {
    const text = readFileSync(path.join(located.folder, file), "utf8");
    // The packages' own type check covers their hand-written sources; here they only have to be read.
    write(path.join(folder, file), `// @ts-nocheck\n${text}`);
  }
  const manifest = JSON.parse(readFileSync(path.join(located.folder, "package.json"), "utf8")) as object;
  // The compiler takes two packages of the same name and version for the same package, and would read one state only.
  write(path.join(folder, "package.json"), JSON.stringify({ ...manifest, version: undefined }));
  for (const name of located.dependencies) {
    const target = path.join(located.folder, "node_modules", name);
    const link = path.join(project, "node_modules", name);
    // An optional dependency need not be installed, and two packages may share one.
    if (existsSync(target) && !existsSync(link)) linkFolder(realpathSync(target), link);
  }
  return { located, folder, files: ["package.json", ...sources] };
}

function writeJob(folder: string, { snippets, packages }: Job, shared: readonly Shared[]): void {
  for (const { located, folder: source, files } of shared) {
    const target = path.join(folder, "packages", located.name);
    const folders = new Set(files.map((file) => path.join(target, path.dirname(file))));
    for (const each of folders) mkdirSync(each, { recursive: true });
    for (const file of files) linkSync(path.join(source, file), path.join(target, file));
    for (const [file, text] of packages.generated)
      if (file.startsWith(located.folder + path.sep))
        write(path.join(target, path.relative(located.folder, file)), text);
    linkFolder(target, path.join(folder, "node_modules/@resellers-sdk", located.name));
  }
  mkdirSync(path.join(folder, "consumer"), { recursive: true });
  for (const [index, snippet] of snippets.entries())
    if (snippet.typed) writeFileSync(path.join(folder, "consumer", `snippet-${index}.ts`), textOf(snippet));
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function linkFolder(target: string, link: string): void {
  mkdirSync(path.dirname(link), { recursive: true });
  // Windows lets every user make junctions; elsewhere the type is ignored.
  symlinkSync(target, link, "junction");
}
