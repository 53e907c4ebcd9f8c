import { expect, test } from "vitest";
import { resellersContract } from "../../../../packages/contract-tests/src/contract/resellers-contract.ts";
import { listMutants, mutantName, sampleMutants } from "./list-mutants.ts";
import { verdictOf } from "../try/try-mutant.ts";
import { tryMutants } from "../try/try-mutants.ts";

const all = listMutants(resellersContract);
const sample = sampleMutants(all, 60);
const results = await tryMutants(sample, { processes: 2 });

test.each(results.map((result) => [result.name, result] as const))("somebody finds %s", (_, result) => {
  expect(verdictOf(result)).toBe(result.equivalent === undefined ? "killed" : "equivalent");
});

test("the only faults that nobody can see are the words of templates with which the client reads nothing", () => {
  const unseen = all.filter(({ mutant }) => mutant.equivalent !== undefined);
  expect(new Set(unseen.map(({ mutant }) => `${mutant.part}: ${mutant.kind}`))).toEqual(
    new Set(["client: change a template's words"]),
  );
  const places = unseen.map(({ mutant }) => mutant.place);
  expect(places).toContain("createPackageV2 404 PRODUCT_NOT_FOUND");
  expect(places).not.toContain("createPackageV2 428 PRODUCT_LIMIT_EXCEEDED"); // It has parameters.
});

test("the sample has a mutant of each kind, and is always the same", () => {
  const kinds = (mutants: typeof all): Set<string> =>
    new Set(mutants.map(({ mutant }) => `${mutant.part}: ${mutant.kind}`));
  expect(kinds(sample)).toEqual(kinds(all));
  expect(kinds(all).size).toBeGreaterThanOrEqual(10);
  expect(sampleMutants(all, 60)).toEqual(sample);
});

test("every fact, the closed matrix and the forbidden requests each find something that is broken", () => {
  const killers = new Set(results.map(({ killer }) => killer?.by));
  expect([...killers]).toEqual(
    expect.arrayContaining([
      "the closed matrix",
      "described",
      "forced",
      "decoded",
      "confirmed",
      "recorded",
      "compared",
      "replayed",
      "a forbidden request",
    ]),
  );
});

test("no two mutants have one name", () => {
  const names = all.map(({ mutant }) => mutantName(mutant));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice).toEqual([]);
});
