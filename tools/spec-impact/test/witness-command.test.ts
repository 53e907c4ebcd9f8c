import { expect, test } from "vitest";
import { impactIn, testRepository } from "./repository.ts";

test("--witness says whether the rules explain all that consumers' code shows", async () => {
  const repository = await testRepository();
  await repository.commit("The description");
  await repository.spec.replace("errors/SITE_NOT_FOUND.yaml", "is not owned by", "does not belong to");
  const { code, output } = await repository.impact("--base", "HEAD", "--witness");
  expect(output).toMatch(
    /The rules and the witness agree: what \d+ snippets of consumers' code show is explained by 1 row\./,
  );
  expect(code).toBe(0);
});

test("--witness goes with none of the others", async () => {
  const { code, output } = await impactIn(".", "--base", "HEAD", "--witness", "--check");
  expect(code).toBe(2);
  expect(output).toContain("--json, --write, --check and --witness exclude each other");
});
