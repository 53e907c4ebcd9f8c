import { testRepository } from "@resellers-sdk/spec-impact/testing/repository";
import { expect, test } from "vitest";
import { main } from "../src/main.ts";

/** The output of a run of the command, and its exit code. */
interface Run {
  readonly code: number;
  readonly output: string;
}

async function witnessIn(folder: string, ...args: readonly string[]): Promise<Run> {
  const printed: string[] = [];
  const print = (text: string): void => {
    printed.push(text);
  };
  const code = await main(args, { repository: folder, folder, out: print, err: print });
  return { code, output: printed.join("\n") };
}

test("says whether the rules explain all that consumers' code shows", { timeout: 300_000 }, async () => {
  const repository = await testRepository();
  await repository.commit("The description");
  await repository.spec.replace("errors/SITE_NOT_FOUND.yaml", "is not owned by", "does not belong to");
  const { code, output } = await witnessIn(repository.folder, "--base", "HEAD");
  expect(output).toMatch(
    /The rules and the witness agree: what \d+ snippets of consumers' code show is explained by 1 row\./,
  );
  expect(code).toBe(0);
});

test("wrong usage exits with 2 and says how to use it", async () => {
  const wrong = { code: 2, output: expect.stringContaining("Usage: witness") };
  expect(await witnessIn(".")).toMatchObject(wrong);
  expect(await witnessIn(".", "--base", "HEAD", "--check")).toMatchObject(wrong);
  expect(await witnessIn(".", "--help")).toMatchObject({ code: 0, output: expect.stringContaining("Exit codes") });
});

test("a state that cannot be read exits with 2 and says why", async () => {
  const { folder } = await testRepository();
  const { code, output } = await witnessIn(folder, "--base", "no-such-file");
  expect(code).toBe(2);
  expect(output).toContain("neither a file nor a revision `no-such-file`");
});
