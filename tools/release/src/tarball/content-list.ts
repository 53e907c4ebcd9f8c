import type { Tarball } from "./unpack.ts";

/** Comes with the first release, which writes it. */
const CHANGELOG = "CHANGELOG.md";

/**
 * What a package exports and which files it holds, one on each line.
 *
 * Maps and types are not on lines of their own: `dist/index.js +.js.map +.d.ts +.d.ts.map`.
 */
export function listContents({ manifest, files }: Tarball): string {
  const exported = Object.keys(manifest.exports ?? {}).map((one) => `exports ${one}`);
  return `${[...exported, ...group(files.filter((file) => file !== CHANGELOG))].join("\n")}\n`;
}

/** The lines that are in one of both only, as a diff has them. */
export function compareContents(actual: string, expected: string): readonly string[] {
  const [is, should] = [actual, expected].map((text) => text.split("\n").filter(Boolean));
  return [
    ...(should ?? []).filter((line) => !is?.includes(line)).map((line) => `- ${line}`),
    ...(is ?? []).filter((line) => !should?.includes(line)).map((line) => `+ ${line}`),
  ];
}

function group(files: readonly string[]): readonly string[] {
  const all = new Set(files);
  const companions = [".js.map", ".d.ts", ".d.ts.map"];
  const beside = (file: string): readonly string[] =>
    companions.filter((suffix) => file.endsWith(".js") && all.has(file.replace(/\.js$/, suffix)));
  const hidden = new Set(files.flatMap((file) => beside(file).map((suffix) => file.replace(/\.js$/, suffix))));
  return files
    .filter((file) => !hidden.has(file))
    .map((file) => [file, ...beside(file).map((suffix) => `+${suffix}`)].join(" "));
}
