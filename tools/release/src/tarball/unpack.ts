import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gitEnvironment } from "@resellers-sdk/workspace/git-environment";

/** A package as its users get it. */
export interface Tarball {
  /** The tarball itself. */
  readonly file: string;
  /** The size, in bytes. */
  readonly bytes: number;
  /** Where it is unpacked. */
  readonly folder: string;
  /** The files in it, sorted, relative to `folder`, with `/`. */
  readonly files: readonly string[];
  readonly manifest: Manifest;
}

/** The fields of a package.json that are read here. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly sideEffects?: unknown;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, ExportTarget>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A file, or one for each condition. */
export type ExportTarget = string | Readonly<Record<string, string>>;

/**
 * Packs a package and unpacks it again.
 *
 * @param source The folder of the package, which has been built.
 * @param into An empty folder for the tarball and what is in it.
 */
export function packAndUnpack(source: string, into: string): Tarball {
  mkdirSync(into, { recursive: true });
  execFileSync("pnpm", ["pack", "--pack-destination", into], {
    cwd: source,
    env: gitEnvironment(),
    shell: process.platform === "win32",
  });
  const [name] = globSync("*.tgz", { cwd: into });
  if (name === undefined) throw new Error(`pnpm packed no tarball of ${source} into ${into}`);
  execFileSync("tar", ["-xzf", name], { cwd: into, env: gitEnvironment() });
  return readTarball(path.join(into, name), path.join(into, "package"));
}

/** @param folder Where the tarball is unpacked. */
export function readTarball(file: string, folder: string): Tarball {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const files = entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return {
    file,
    folder,
    bytes: statSync(file).size,
    files: files.map((one) => one.replaceAll("\\", "/")).toSorted(),
    // The format is npm's; `Manifest` has the members that are read.
    manifest: JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest,
  };
}
