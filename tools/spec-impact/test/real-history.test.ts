import path from "node:path";
import { expect, test } from "vitest";
import { toOlderPage } from "./older-page.ts";
import { copySpec } from "./spec-folder.ts";
import { testRepository, type TestRepository } from "./repository.ts";

const golden = path.join(import.meta.dirname, "golden");

/** A repository whose last commit has the 29 errors of an older page, and whose working tree has those of today. */
async function withHistory(version?: string): Promise<TestRepository> {
  const repository = await testRepository(version);
  await toOlderPage(repository.spec);
  await repository.commit("The older page");
  await copySpec(repository.spec.folder);
  return repository;
}

test("the table shows exactly the seven errors that were added", async () => {
  const { impact } = await withHistory();
  const { code, output } = await impact("--base", "HEAD", "--json");
  expect(code).toBe(0);
  const { rows, bumps } = JSON.parse(output);
  expect(rows.map(({ kind, operation, subject }: Record<string, string>) => `${kind} ${operation} ${subject}`)).toEqual(
    [
      "code-added createPackageV2 INVALID_REFERENCE_PRODUCT_INSTANCE_ID",
      "code-added adjustProductInstanceSpecifications ACCOUNT_NOT_FOUND.wasNotFound",
      "second-variant-added adjustProductInstanceSpecifications INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly",
      "code-added adjustProductInstanceSpecifications OPERATION_NOT_SUPPORTED_FOR_PRODUCT",
      "code-added unassignProductInstanceFromSite ACCOUNT_NOT_FOUND.wasntFound",
      "code-added unassignProductInstanceFromSite MISSING_SITE_ID",
      "code-added unassignProductInstanceFromSite PRODUCT_INSTANCE_NOT_FOUND.wasntFound",
    ],
  );
  expect(bumps).toEqual({ errors: "major", client: "major", "contract-tests": "minor" });
  const table = await impact("--base", "HEAD");
  await expect(table.output).toMatchFileSnapshot(path.join(golden, "seven-additions.txt"));
});

test("--write writes one changeset for each package, a second run changes nothing, and --check is content", async () => {
  const { impact, changesets } = await withHistory();
  const missing = await impact("--base", "HEAD", "--check");
  expect(missing.code).toBe(1);
  await expect(missing.output).toMatchFileSnapshot(path.join(golden, "check-fails.txt"));

  expect(await impact("--base", "HEAD", "--write")).toMatchObject({ code: 0 });
  const written = await changesets();
  expect(Object.keys(written).map((name) => name.replace(/-[0-9a-f]{8}\.md$/, ""))).toEqual([
    "spec-client",
    "spec-contract-tests",
    "spec-errors",
  ]);
  for (const [name, text] of Object.entries(written))
    await expect(text).toMatchFileSnapshot(path.join(golden, `${name.replace(/-[0-9a-f]{8}\.md$/, "")}.md`));

  const again = await impact("--base", "HEAD", "--write");
  expect(again.output).toContain("is already up to date");
  expect(await changesets()).toEqual(written);
  expect(await impact("--base", "HEAD", "--check")).toMatchObject({ code: 0 });
});

test("before the first release nothing needs a changeset", async () => {
  const { impact, changesets } = await withHistory("0.0.0");
  expect(await impact("--base", "HEAD", "--check")).toMatchObject({ code: 0 });
  const { output } = await impact("--base", "HEAD", "--write");
  expect(output).toContain("its first release is still to come");
  expect(await changesets()).toEqual({});
});
