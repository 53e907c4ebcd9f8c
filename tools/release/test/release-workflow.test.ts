import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

/** The fields of a workflow that are read here. */
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

const folder = path.join(import.meta.dirname, "../../../.github/workflows");
const files = globSync("*.yml", { cwd: folder });
const textOf = (file: string): string => readFileSync(path.join(folder, file), "utf8");

// npm trusts release.yml in the environment `npm` only, so that the token of the job for the pages is no use there.
test("only the jobs that publish can prove who they are, each in an environment of its own", () => {
  const jobs = files.flatMap((file) => {
    // The format is GitHub's; `Workflow` has the members that are read.
    const { permissions, jobs } = parse(textOf(file)) as Workflow;
    return Object.entries(jobs).map(([name, job]) => ({
      at: `${file} ${name}`,
      granted: job.permissions ?? permissions,
      job,
    }));
  });
  const trusted = jobs.filter(({ granted }) => granted["id-token"] === "write");
  expect(trusted.map(({ at, job }) => [at, job.environment])).toEqual([
    ["docs.yml publish", "github-pages"],
    ["release.yml publish", "npm"],
  ]);
  const writers = jobs.filter(({ granted }) => Object.values(granted).includes("write"));
  expect(writers.map(({ at }) => at)).toEqual([
    "docs.yml publish",
    "drift.yml tell",
    "release.yml version",
    "release.yml publish",
  ]);
});

test.each(files)("%s pins each action to a commit and says its version, and holds no secret", (file) => {
  const text = textOf(file);
  const uses = text.match(/\buses: .*/g) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/^uses: [\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  expect(text).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
});

test("what opens the issue about the page runs nothing of this repository, and may write nothing else", () => {
  const { permissions, jobs } = parse(textOf("drift.yml")) as Workflow; // See above.
  expect(permissions).toEqual({});
  expect(jobs["look"]?.permissions).toEqual({ contents: "read" });
  expect(jobs["tell"]?.permissions).toEqual({ contents: "read", issues: "write" });
  expect(jobs["tell"]?.steps.map(({ uses = "a command" }) => uses.split("@")[0])).toEqual([
    "actions/download-artifact",
    "a command",
  ]);
});

test.each(files)("%s keeps the token of its checkout out of reach of what it runs", (file) => {
  const { jobs } = parse(textOf(file)) as Workflow; // See above.
  const checkouts = Object.values(jobs).flatMap(({ steps }) =>
    steps.filter(({ uses = "" }) => uses.startsWith("actions/checkout@")),
  );
  expect(checkouts.length).toBeGreaterThan(0);
  for (const checkout of checkouts) expect(checkout.with).toMatchObject({ "persist-credentials": false });
});
