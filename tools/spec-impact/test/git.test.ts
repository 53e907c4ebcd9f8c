import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { impactIn, testRepository, type TestRepository } from "./repository.ts";
import { copySpec } from "./spec-folder.ts";

const RETRY = ["errors/MISSING_SITE_ID.yaml", "retry: never", "retry: same-request"] as const;

afterEach(() => {
  vi.unstubAllEnvs();
});

async function committed(): Promise<TestRepository> {
  const repository = await testRepository();
  await repository.commit("Before");
  return repository;
}

test("in a hook of another repository it works on its own, and leaves the other as it is", async () => {
  const other = await committed();
  const before = await other.git("rev-parse", "HEAD");
  // The variables that git sets for a hook in a linked worktree.
  vi.stubEnv("GIT_DIR", path.join(other.folder, ".git"));
  vi.stubEnv("GIT_WORK_TREE", other.folder);
  vi.stubEnv("GIT_INDEX_FILE", path.join(other.folder, ".git/index"));
  vi.stubEnv("GIT_PREFIX", "");

  const own = await testRepository();
  await own.spec.replace(...RETRY);
  await own.commit("Mine");
  await own.spec.replace(RETRY[0], RETRY[2], RETRY[1]);
  const { code, output } = await own.impact("--base", "HEAD", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(output).rows).toMatchObject([{ kind: "retry-changed", before: "same-request", after: "never" }]);

  vi.unstubAllEnvs();
  expect(await other.git("rev-parse", "HEAD")).toBe(before);
  expect(await other.git("log", "--format=%s")).toBe("Before");
  expect(await own.git("log", "--format=%s")).toBe("Mine");
});

describe("when git does not work, its own words are printed", () => {
  /** A folder that holds a description and belongs to no repository. */
  async function plainFolder(): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), "spec-impact-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await copySpec(path.join(folder, "spec"));
    return folder;
  }

  test("no repository", async () => {
    const { code, output } = await impactIn(await plainFolder(), "--base", "HEAD");
    expect(code).toBe(2);
    expect(output).toContain("not a git repository");
    expect(output).not.toContain("fetch it first");
  });

  test("git is not installed", async () => {
    const { folder } = await committed();
    const empty = path.join(folder, "empty");
    await mkdir(empty);
    vi.stubEnv("PATH", empty);
    const { code, output } = await impactIn(folder, "--base", "HEAD");
    expect(code).toBe(2);
    expect(output).toContain("spawn git ENOENT");
    expect(output).toContain("Install git");
    expect(output).not.toContain("fetch it first");
  });

  // The wrapper around git is a shell script.
  test.skipIf(process.platform === "win32")("the repository belongs to another user", async () => {
    const { folder, git } = await committed();
    const programs = path.join(folder, "programs");
    await mkdir(programs);
    const real = path.join(await git("--exec-path"), "git");
    const script = `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"\n`;
    await writeFile(path.join(programs, "git"), script);
    await chmod(path.join(programs, "git"), 0o755);
    vi.stubEnv("PATH", `${programs}${path.delimiter}${process.env["PATH"]}`);
    for (const args of [
      ["--base", "HEAD"],
      ["--base", "HEAD", "--merge-base"],
    ]) {
      const { code, output } = await impactIn(folder, ...args);
      expect(code).toBe(2);
      expect(output).toContain("detected dubious ownership");
      expect(output).toContain("safe.directory");
      expect(output).not.toContain("fetch it first");
    }
  });
});
