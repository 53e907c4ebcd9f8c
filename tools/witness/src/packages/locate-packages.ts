import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Output, outputs } from "@resellers-sdk/generator/outputs";
import { type PackageName, packageNames } from "@resellers-sdk/spec-impact/bump";

/** The root of the repository. */
export const repository: string = path.join(import.meta.dirname, "../../../..");

/** A published package as it stands on the disk. Only its manifest and its generated folder are fixed places. */
export interface LocatedPackage {
  readonly name: PackageName;
  /** Absolute path of the folder that holds its `package.json`. */
  readonly folder: string;
  /** Absolute path of its generated folder. */
  readonly generated: string;
  readonly emit: Output["emit"];
  /** Names of the packages outside this repository that it may import. */
  readonly dependencies: readonly string[];
  /** Patterns of files that it does not publish, such as its tests, relative to its folder. */
  readonly unpublished: readonly string[];
}

const SCOPE = "@resellers-sdk/";

/** The part of a `package.json` that is read here. */
interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  /** Patterns of the files that are published; one that begins with `!` takes files away. */
  readonly files?: readonly string[];
}

/** Every published package for which the generator writes files. */
export const locatedPackages: readonly LocatedPackage[] = outputs.flatMap(({ folder, emit }) => {
  const generated = path.join(repository, folder);
  const root = packageFolderOf(generated);
  // A package.json always has this form; npm refuses any other.
  const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as Manifest;
  const name = packageNames.find((each) => manifest.name === `${SCOPE}${each}`);
  if (name === undefined) return [];
  const imported = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const dependencies = imported.filter((other) => !other.startsWith(SCOPE));
  const unpublished = (manifest.files ?? []).filter((file) => file.startsWith("!")).map((file) => file.slice(1));
  return [{ name, folder: root, generated, emit, dependencies, unpublished }];
});

/** The package of that name. @throws {Error} if the generator writes no files for it. */
export function locatedPackage(name: PackageName): LocatedPackage {
  const found = locatedPackages.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No output of the generator belongs to ${SCOPE}${name}`);
  return found;
}

/** The hand-written TypeScript sources that a package publishes, relative to its folder. */
export function handWrittenSources({ folder, generated, unpublished }: LocatedPackage): readonly string[] {
  const [source = ""] = path.relative(folder, generated).split(path.sep);
  return globSync(`${source}/**/*.ts`, { cwd: folder, exclude: unpublished }).filter(
    (file) => !path.join(folder, file).startsWith(generated + path.sep),
  );
}

/** The nearest folder at or above `folder` that holds a `package.json`. */
function packageFolderOf(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(path.join(folder, "package.json")) || parent === folder ? folder : packageFolderOf(parent);
}
