import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { gitEnvironment } from "@resellers-sdk/workspace/git-environment";
import { onTestFinished } from "vitest";
import { main } from "../src/main.ts";
import { packageNames } from "../src/model/bump.ts";
import { copySpec, type SpecFolder, specFolder } from "./spec-folder.ts";

const run = promisify(execFile);

/** What a run of the command printed, and how it ended. */
export interface Run {
  readonly code: number;
  readonly output: string;
}

/** A repository of its own for one test: the description, three packages, changesets and a history. */
export interface TestRepository {
  readonly folder: string;
  readonly spec: SpecFolder;
  git(...args: readonly string[]): Promise<string>;
  commit(message: string): Promise<void>;
  /** Runs the command in it. */
  impact(...args: readonly string[]): Promise<Run>;
  /** The changesets, by the name of their file. */
  changesets(): Promise<Readonly<Record<string, string>>>;
  writeChangeset(name: string, text: string): Promise<void>;
}

/** Runs the command in any folder. */
export async function impactIn(folder: string, ...args: readonly string[]): Promise<Run> {
  const printed: string[] = [];
  const print = (text: string): void => {
    printed.push(text);
  };
  const code = await main(args, { repository: folder, folder, out: print, err: print, colours: false, columns: 160 });
  return { code, output: `${printed.join("\n")}\n` };
}

/** Makes a repository whose packages have a version; it is removed when the test is over. */
export async function testRepository(version = "1.0.0"): Promise<TestRepository> {
  const folder = await mkdtemp(path.join(tmpdir(), "spec-impact-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const git = async (...args: readonly string[]): Promise<string> => {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
    return (await run("git", ["-C", folder, ...identity, ...args], { env: gitEnvironment() })).stdout.trim();
  };
  await copySpec(path.join(folder, "spec"));
  for (const name of packageNames) {
    await mkdir(path.join(folder, "packages", name), { recursive: true });
    const manifest = { name: `@resellers-sdk/${name}`, version };
    await writeFile(path.join(folder, "packages", name, "package.json"), JSON.stringify(manifest));
  }
  const changesetFolder = path.join(folder, ".changeset");
  await mkdir(changesetFolder);
  await writeFile(path.join(changesetFolder, "README.md"), "# Changesets\n");
  await git("init", "--quiet", "--initial-branch=main");
  return {
    folder,
    spec: specFolder(path.join(folder, "spec")),
    git,
    async commit(message) {
      await git("add", "--all");
      await git("commit", "--quiet", "--message", message);
    },
    impact: (...args) => impactIn(folder, ...args),
    async changesets() {
      const names = (await readdir(changesetFolder)).filter((name) => name !== "README.md").toSorted();
      const texts = names.map(
        async (name) => [name, await readFile(path.join(changesetFolder, name), "utf8")] as const,
      );
      return Object.fromEntries(await Promise.all(texts));
    },
    writeChangeset: (name, text) => writeFile(path.join(changesetFolder, name), text),
  };
}
