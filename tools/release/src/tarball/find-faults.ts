import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ExportTarget, Tarball } from "./unpack.ts";

/** The problems of a tarball, as sentences; empty if there are none. */
export function findFaults(tarball: Tarball): readonly string[] {
  return [
    ...findMissingFiles(tarball),
    ...findMissingMaps(tarball),
    ...findManifestFaults(tarball),
    ...findMissingTargets(tarball),
  ];
}

function findMissingFiles({ files, manifest }: Tarball): readonly string[] {
  const needed = ["LICENSE", "README.md", ...Object.values(manifest.bin ?? {}).map(plain)];
  return needed.filter((file) => !files.includes(file)).map((file) => `${file} is missing`);
}

/** A map without its source leads a debugger, or an editor that looks for a definition, nowhere. */
function findMissingMaps({ files, folder }: Tarball): readonly string[] {
  const compiled = files.filter((file) => /^dist\/.*\.(js|d\.ts)$/.test(file));
  const unmapped = compiled.filter((file) => !files.includes(`${file}.map`)).map((file) => `${file} has no map`);
  const lost = files
    .filter((file) => file.endsWith(".map"))
    .flatMap((file) =>
      sourcesOf(path.join(folder, file))
        .filter((source) => !existsSync(source))
        .map((source) => `${file} leads to ${slashed(path.relative(folder, source))}, which is not in the tarball`),
    );
  return [...unmapped, ...lost];
}

/** The files that a map leads to, unless it holds their text itself. */
function sourcesOf(file: string): readonly string[] {
  // The shape is the specification's: https://tc39.es/ecma426/
  const map = JSON.parse(readFileSync(file, "utf8")) as SourceMap;
  const { sources, sourcesContent = [], sourceRoot = "" } = map;
  return sources
    .filter((_, index) => typeof sourcesContent[index] !== "string")
    .map((source) => path.join(path.dirname(file), sourceRoot, source));
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
  readonly sourceRoot?: string;
}

function findManifestFaults({ manifest }: Tarball): readonly string[] {
  const faults = [];
  if (manifest.private === true) faults.push("package.json is private");
  if (manifest.license === undefined) faults.push("package.json has no license");
  if (manifest.sideEffects !== false && !Array.isArray(manifest.sideEffects))
    faults.push("package.json lacks sideEffects: false, or the list of modules that have any");
  for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    if (/^(workspace|catalog|link|file):/.test(range)) faults.push(`${name} is ${range}, which only a workspace knows`);
    else if (name.startsWith("@resellers-sdk/") && !/^\^\d/.test(range))
      faults.push(`${name} is ${range}, not a caret range: packages are released on their own`);
  }
  return faults;
}

/** Everything that `exports` leads to is there, also below a pattern. */
function findMissingTargets({ manifest, files }: Tarball): readonly string[] {
  const targets = (target: ExportTarget): readonly string[] =>
    typeof target === "string" ? [target] : Object.values(target);
  return Object.entries(manifest.exports ?? {}).flatMap(([name, target]) =>
    targets(target)
      .filter((file) => !files.some((one) => matches(one, plain(file))))
      .map((file) => `exports ${name} leads to ${file}, which is not in the tarball`),
  );
}

function matches(file: string, pattern: string): boolean {
  const [before = "", after] = pattern.split("*");
  return after === undefined ? file === pattern : file.startsWith(before) && file.endsWith(after);
}

function plain(file: string): string {
  return file.replace(/^\.\//, "");
}

function slashed(file: string): string {
  return file.replaceAll("\\", "/");
}
