import { expect, test } from "vitest";
import { resellersContract } from "../resellers-contract.ts";
import { listMutants, mutantName, sampleMutants } from "./list-mutants.ts";
import { tryMutants } from "./try-mutants.ts";

const all = listMutants(resellersContract);
const sample = sampleMutants(all, 60);
const results = await tryMutants(sample, { processes: 2 });

test.each(results.map((result) => [result.name, result] as const))("somebody finds %s", (_, { killer }) => {
  expect(killer).toBeDefined();
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
      "a forbidden request",
    ]),
  );
});

test("no two mutants have one name", () => {
  const names = all.map(({ mutant }) => mutantName(mutant));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice).toEqual([]);
});
