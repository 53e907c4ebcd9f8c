import path from "node:path";

/** Npm's own changelog of a package is only there from its first release on. */
const OPTIONAL = new Set(["CHANGELOG.md"]);

/** What stands in every package. */
const REQUIRED = ["LICENSE", "README.md", "package.json"];

/**
 * What is wrong with the files of a package.
 *
 * @param files The text of each file by its path.
 * @param expected The paths that it should have.
 */
export function problemsOf(files: ReadonlyMap<string, string>, expected: readonly string[]): readonly string[] {
  const manifest: Manifest = JSON.parse(files.get("package.json") ?? "{}");
  return [
    ...[...files.keys()]
      .filter((file) => !expected.includes(file) && !OPTIONAL.has(file))
      .map((file) => `${file} should not be in it`),
    ...[...expected, ...REQUIRED].filter((file) => !files.has(file)).map((file) => `${file} is missing`),
    ...(manifest.sideEffects === false ? [] : ["sideEffects is not false"]),
    ...targetsOf(manifest.exports).flatMap((target) => missingTarget(files, target)),
    ...[...files]
      .filter(([file]) => file.endsWith(".js") && file.startsWith("dist/"))
      .flatMap(([file, text]) => mapProblems(files, file, text)),
    ...[...files.keys()]
      .filter((file) => /\.test\.|\.tsbuildinfo$|(^|\/)node_modules\//.test(file))
      .map((file) => `${file} is of no use to users`),
  ];
}

/** What is read of a package.json. */
interface Manifest {
  readonly sideEffects?: unknown;
  readonly exports?: unknown;
}

/** Every file that `exports` leads to. */
function targetsOf(exports: unknown): readonly string[] {
  if (typeof exports === "string") return [exports.replace(/^\.\//, "")];
  return typeof exports === "object" && exports !== null ? Object.values(exports).flatMap(targetsOf) : [];
}

function missingTarget(files: ReadonlyMap<string, string>, target: string): readonly string[] {
  const [before = "", after] = target.split("*");
  const found = [...files.keys()].some((file) =>
    after === undefined ? file === target : file.startsWith(before) && file.endsWith(after),
  );
  return found ? [] : [`exports leads to ${target}, which is not in it`];
}

/** Each program has types and a source map, and the map leads to sources that are in the package. */
function mapProblems(files: ReadonlyMap<string, string>, file: string, text: string): readonly string[] {
  const [, name] = /^\/\/# sourceMappingURL=(.+)$/m.exec(text) ?? [];
  const map = name === undefined ? undefined : files.get(path.posix.join(path.posix.dirname(file), name));
  if (map === undefined) return [`${file} has no source map`];
  // The form is that of every source map: https://tc39.es/ecma426/
  const { sources } = JSON.parse(map) as { sources: readonly string[] };
  const lost = sources.filter((source) => !files.has(path.posix.join(path.posix.dirname(file), source)));
  return [
    ...lost.map((source) => `the source map of ${file} leads to ${source}, which is not in it`),
    ...(files.has(file.replace(/\.js$/, ".d.ts")) ? [] : [`${file} has no types`]),
  ];
}
