import { execFile } from "node:child_process";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gitEnvironment } from "@resellers-sdk/workspace/git-environment";
import { create } from "tar";
import { expect, test } from "vitest";
import { impactIn, testRepository } from "./repository.ts";

const root = path.join(import.meta.dirname, "../../..");
const RETRY = ["errors/MISSING_SITE_ID.yaml", "retry: never", "retry: same-request"] as const;

/** A summary of the output of `--json`. */
function inShort(output: string): object {
  const { base, head, packages, rows } = JSON.parse(output);
  return { base, head, packages, kinds: rows.map(({ kind }: { readonly kind: string }) => kind) };
}

const all = ["errors", "client", "contract-tests"];

test("compares two revisions, and with the merge base the commit at which they parted", async () => {
  const { impact, git, commit, spec } = await testRepository();
  await commit("Before");
  await git("tag", "v1");
  await spec.replace(...RETRY);
  await commit("Mine");
  await git("switch", "--quiet", "--create", "theirs", "v1");
  await spec.replace("errors/MISSING_SITE_ID.yaml", "summary: Instance", "summary: The instance");
  await commit("Theirs");
  await git("switch", "--quiet", "main");

  const direct = inShort((await impact("--base", "v1", "--head", "main", "--json")).output);
  expect(direct).toEqual({ base: "v1", head: "main", packages: all, kinds: ["retry-changed"] });
  const apart = inShort((await impact("--base", "theirs", "--json")).output);
  expect(apart).toMatchObject({ head: "the working tree", kinds: ["retry-changed", "advice-changed"] });
  const parted = inShort((await impact("--base", "theirs", "--merge-base", "--json")).output);
  expect(parted).toMatchObject({
    base: expect.stringMatching(/\(merge base with theirs\)$/),
    kinds: ["retry-changed"],
  });
});

test("compares files, folders and the description that a package carries, unpacked or packed", async () => {
  const { impact, spec, folder } = await testRepository();
  await cp(spec.folder, path.join(folder, "former"), { recursive: true });
  await spec.replace(...RETRY);
  const expected = { packages: all, kinds: ["retry-changed"] };
  expect(inShort((await impact("--base", "former/openapi.yaml", "--json")).output)).toMatchObject(expected);
  const swapped = await impact("--base", "spec", "--head", "former", "--json");
  expect(inShort(swapped.output)).toMatchObject({ ...expected, base: "spec", head: "former" });

  const generated = path.join(folder, "node_modules/@resellers-sdk/errors/src/generated");
  await mkdir(generated, { recursive: true });
  await cp(
    path.join(root, "packages/errors/src/generated/description.gen.json"),
    path.join(generated, "description.gen.json"),
  );
  const manifest = JSON.stringify({ name: "@resellers-sdk/errors", version: "1.2.3" });
  await writeFile(path.join(folder, "node_modules/@resellers-sdk/errors/package.json"), manifest);
  const released = { base: "@resellers-sdk/errors 1.2.3", packages: ["errors"], kinds: ["retry-changed"] };
  expect(inShort((await impact("--base", "node_modules/@resellers-sdk/errors", "--json")).output)).toMatchObject(
    released,
  );
  const table = await impact("--base", "node_modules/@resellers-sdk/errors");
  expect(table.output).toMatch(/\nerrors +minor\n$/);

  await spec.replace(RETRY[0], RETRY[2], RETRY[1]);
  const same = await impact("--base", "node_modules/@resellers-sdk/errors");
  expect(same.output).toContain("The descriptions are the same.\n\nerrors          none  publishes the same files");
  await spec.replace(...RETRY);

  await cp(path.join(folder, "node_modules/@resellers-sdk/errors"), path.join(folder, "package"), { recursive: true });
  await create({ cwd: folder, gzip: true, file: path.join(folder, "errors-1.2.3.tgz") }, ["package"]);
  expect(inShort((await impact("--base", "errors-1.2.3.tgz", "--json")).output)).toMatchObject(released);
});

test("says what is wrong with a state that is not there, or is no description", async () => {
  const { impact, commit, folder, git, spec } = await testRepository();
  await commit("Before");
  const refused = async (...args: readonly string[]): Promise<string> => {
    const { code, output } = await impact(...args);
    expect(code).toBe(2);
    return output;
  };
  expect(await refused("--base", "no-such-branch")).toContain("neither a file nor a revision `no-such-branch`");
  expect(await refused("--base", "--exec=touch")).toContain("Usage:");
  expect(await refused("--base=--all")).toContain("neither a file nor a revision `--all`");
  await writeFile(path.join(folder, "other.json"), '{ "name": "other" }');
  expect(await refused("--base", "other.json")).toContain("other.json is no description of an API");
  await writeFile(path.join(folder, "broken.json"), "{");
  expect(await refused("--base", "broken.json")).toContain("broken.json is no description of an API");
  await writeFile(path.join(folder, "notes.yaml"), "notes: none\n");
  expect(await refused("--base", "notes.yaml")).toContain("notes.yaml is no description of an API");
  expect(await refused("--base", "packages")).toContain("packages has no openapi.yaml");
  expect(await refused("--base", "packages/errors")).toContain(
    "@resellers-sdk/errors 1.0.0 has no description.gen.json",
  );
  await writeFile(path.join(folder, "notes.tgz"), "no archive");
  expect(await refused("--base", "notes.tgz")).toContain("notes.tgz carries no src/generated/description.gen.json");

  await git("switch", "--quiet", "--orphan", "elsewhere");
  await writeFile(path.join(folder, "README.md"), "Elsewhere.\n");
  await commit("Elsewhere");
  expect(await refused("--base", "main", "--head", "elsewhere")).toContain("has no folder spec/");
  await git("switch", "--quiet", "--force", "main");
  expect(await refused("--base", "elsewhere", "--merge-base")).toContain("no history in common");
  await rm(spec.file);
  expect(await refused("--base", "HEAD")).toContain("the working tree has no openapi.yaml");
});

test("in a shallow clone it says how to get the history", async () => {
  const { folder, git, commit, spec } = await testRepository();
  await commit("Before");
  await git("tag", "v1");
  await git("switch", "--quiet", "--create", "topic");
  await spec.replace(...RETRY);
  await commit("After");
  await git("switch", "--quiet", "main");
  await spec.replace("errors/MISSING_SITE_ID.yaml", "summary: Instance", "summary: The instance");
  await commit("Meanwhile");
  const clone = path.join(folder, "clone");
  const options = ["clone", "--quiet", "--depth=1", "--no-single-branch", `file://${folder}`, clone];
  await promisify(execFile)("git", options, { env: gitEnvironment() });
  const unknown = await impactIn(clone, "--base", "HEAD~1");
  expect(unknown).toMatchObject({ code: 2, output: expect.stringContaining("fetch-depth: 0") });
  const parted = await impactIn(clone, "--base", "origin/topic", "--merge-base");
  expect(parted).toMatchObject({
    code: 2,
    output: expect.stringContaining("no merge base here. This clone is shallow"),
  });
});

test("wrong usage exits with 2 and says how to use it", async () => {
  const usage = async (...args: readonly string[]) => impactIn(root, ...args);
  const wrong = { code: 2, output: expect.stringContaining("Usage: spec-impact") };
  expect(await usage()).toMatchObject(wrong);
  expect(await usage("--bas", "HEAD")).toMatchObject(wrong);
  expect(await usage("--base", "HEAD", "--write", "--check")).toMatchObject(wrong);
  expect(await usage("--base", "HEAD", "--head", "HEAD", "--check")).toMatchObject(wrong);
  expect(await usage("--help")).toMatchObject({ code: 0, output: expect.stringContaining("Exit codes") });
});

test("the command itself prints without colours when nobody looks, and passes the exit code on", async () => {
  const cli = path.join(root, "tools/spec-impact/src/cli.ts");
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [cli, "--base", "spec", "--head", "spec"], {
    cwd: root,
    env: { ...gitEnvironment(), INIT_CWD: root },
  });
  expect(stdout).toContain("From spec to spec:\n\nThe descriptions are the same.");
  expect(stdout).not.toContain("\u001b[");
  await expect(
    run(process.execPath, [cli, "--base", "no-such-revision"], { env: gitEnvironment() }),
  ).rejects.toMatchObject({ code: 2 });
});
