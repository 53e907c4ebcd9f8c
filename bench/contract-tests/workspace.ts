import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "../../node_modules/typescript/lib/typescript.js";

const repository = path.join(import.meta.dirname, "../..");
const PACKAGES = ["errors", "client", "contract-tests"] as const;

/** Everything that is generated below a folder, from a description. */
export function generate(spec: string, root: string): void {
  const generator = path.join(repository, "tools/generator/src/cli.ts");
  execFileSync(process.execPath, [generator, "--spec", spec, "--root", root], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/**
 * Makes the three packages for a description, as `npm install` would put them below a folder: the same hand-written
 * code, generated code for this description, all of it as JavaScript.
 *
 * @returns The command line tool.
 */
export function makePackages(spec: string, root: string): string {
  generate(spec, root);
  for (const name of PACKAGES) {
    const from = path.join(repository, "packages", name);
    const to = path.join(root, "node_modules/@resellers-sdk", name);
    mkdirSync(to, { recursive: true });
    for (const part of ["package.json", "bin"])
      cpSync(path.join(from, part), path.join(to, part), optional(from, part));
    linkDependencies(path.join(from, "node_modules"), path.join(to, "node_modules"));
    translateHandWritten(path.join(from, "src"), path.join(to, "dist"));
  }
  updateGenerated(root);
  return path.join(root, "node_modules/@resellers-sdk/contract-tests/bin/resellers-contract-tests.js");
}

/** Brings the packages up to date with what was generated below the folder. */
export function updateGenerated(root: string): void {
  for (const name of PACKAGES) {
    const to = path.join(root, "node_modules/@resellers-sdk", name, "dist/generated");
    rmSync(to, { recursive: true, force: true });
    translate(path.join(root, "packages", name, "src/generated"), to, "**/*.ts");
  }
}

const optional = (from: string, part: string): { recursive: true; filter: () => boolean } => ({
  recursive: true,
  filter: () => readdirSync(from).includes(part),
});

/** The dependencies of the packages, without the packages themselves, which are installed side by side. */
function linkDependencies(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (!name.startsWith(".") && name !== "@resellers-sdk") symlinkSync(path.join(from, name), path.join(to, name));
}

function translateHandWritten(from: string, to: string): void {
  translate(from, to, "**/*.ts", /(^|\/)(generated|testing|mutate)\/|\.test\.ts$/);
}

function translate(from: string, to: string, pattern: string, except = /^$/): void {
  for (const file of globSync(pattern, { cwd: from })) {
    if (except.test(file)) continue;
    const { outputText } = ts.transpileModule(readFileSync(path.join(from, file), "utf8"), {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2022,
        rewriteRelativeImportExtensions: true,
        verbatimModuleSyntax: true,
      },
    });
    const target = path.join(to, file.replace(/\.ts$/, ".js"));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, outputText);
  }
}
