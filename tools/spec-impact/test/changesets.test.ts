import { expect, test } from "vitest";
import { testRepository, type TestRepository } from "./repository.ts";

const REWORD = ["errors/SITE_NOT_FOUND.yaml", "is not owned by", "does not belong to"] as const;

/** A repository in whose working tree one message reads differently: a patch of `errors` and `contract-tests`. */
async function withRewordedMessage(): Promise<TestRepository> {
  const repository = await testRepository();
  await repository.commit("Before");
  await repository.spec.replace(...REWORD);
  return repository;
}

test("a changeset that was edited by hand is never overwritten, and a bump that is too small is named", async () => {
  const { impact, spec, changesets, writeChangeset } = await withRewordedMessage();
  await impact("--base", "HEAD", "--write");
  const [, [file, text] = ["", ""]] = Object.entries(await changesets());
  const edited = `${text}\nThe wording is the documentation's.\n`;
  await writeChangeset(file, edited);
  const again = await impact("--base", "HEAD", "--write");
  expect(again).toMatchObject({ code: 0 });
  expect(again.output).toContain(`.changeset/${file} was edited by hand and is left as it is`);

  await spec.replace("paths/createPackageV2/operation.yaml", "  - $ref: ../../errors/SITE_NOT_FOUND.yaml\n", "");
  const tooSmall = await impact("--base", "HEAD", "--write");
  expect(tooSmall).toMatchObject({ code: 1 });
  expect(tooSmall.output).toContain("@resellers-sdk/errors major: ");
  expect(tooSmall.output).toContain("its bump is too small");
  expect((await changesets())[file]).toBe(edited);
});

test("a changeset that nobody edited follows the description, and goes when it is no longer needed", async () => {
  const { impact, spec, changesets } = await withRewordedMessage();
  await impact("--base", "HEAD", "--write");
  const before = await changesets();
  await spec.replace("errors/MISSING_SITE_ID.yaml", "retry: never", "retry: after-change");
  await impact("--base", "HEAD", "--write");
  const after = await changesets();
  expect(Object.keys(after)).toHaveLength(2);
  expect(Object.keys(after)).not.toEqual(Object.keys(before));
  expect(Object.values(after)[1]).toContain('"@resellers-sdk/errors": minor');

  await spec.replace("errors/MISSING_SITE_ID.yaml", "retry: after-change", "retry: never");
  await spec.replace(REWORD[0], REWORD[2], REWORD[1]);
  await impact("--base", "HEAD", "--write");
  expect(await changesets()).toEqual({});
});

test("--check wants a bump that is large enough, in a changeset that the base does not have", async () => {
  const { impact, spec, commit, writeChangeset } = await testRepository();
  await writeChangeset("earlier.md", '---\n"@resellers-sdk/errors": major\n---\n\nSomething else.\n');
  await commit("Before");
  await spec.replace(
    "paths/createPackageV2/operation.yaml",
    "x-errors:\n",
    "x-errors:\n  - $ref: ../../errors/INCOMPATIBLE_PRODUCT.yaml\n",
  );
  const small = '---\n"@resellers-sdk/errors": patch\n"@resellers-sdk/client": minor\n---\n\nOne more code.\n';
  await writeChangeset("mine.md", small);
  const failed = await impact("--base", "HEAD", "--check");
  expect(failed.code).toBe(1);
  expect(failed.output).toContain("@resellers-sdk/errors has a changeset with patch and needs minor, because of");
  expect(failed.output).toContain("code added: INCOMPATIBLE_PRODUCT in createPackageV2");
  expect(failed.output).toContain("@resellers-sdk/contract-tests needs a changeset with minor and has none");
  expect(failed.output).not.toContain("@resellers-sdk/client");
  expect(failed.output).toContain("Run: npm run spec-impact -- --base HEAD --write");

  await writeChangeset("mine.md", small.replace("patch", "minor"));
  await writeChangeset("more.md", '---\n"@resellers-sdk/contract-tests": major\n---\n\nMore cells.\n');
  expect(await impact("--base", "HEAD", "--check")).toMatchObject({ code: 0 });
});

test("a changeset that cannot be read is named", async () => {
  const { impact, writeChangeset } = await withRewordedMessage();
  await writeChangeset("broken.md", "No front matter.\n");
  const { code, output } = await impact("--base", "HEAD", "--check");
  expect(code).toBe(2);
  expect(output).toContain("could not parse changeset");
});
