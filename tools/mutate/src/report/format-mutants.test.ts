import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { formatMutants } from "./format-mutants.ts";
import { allFound, type MutantResult } from "../try/try-mutant.ts";

const result = (place: string, rest: Partial<MutantResult>): MutantResult => {
  const kind = "rename a code";
  return { name: `mock: ${kind}: ${place}`, part: "mock", kind, place, ...rest };
};
const killer = { by: "decoded", problem: "the code is other" };
const killed = result("a", { killer });
const survived = result("b", {});
const equivalent = result("c", { equivalent: "nobody reads it" });
const contradicted = result("d", { equivalent: "nobody reads it", killer });
const text = (...results: MutantResult[]): string => stripVTControlCharacters(formatMutants(results));

test("the table counts what is killed, what survived and what is equivalent, and names the killer", () => {
  expect(text(killed, { ...killed, killer: { by: "forced", problem: "" } }, killed, survived, equivalent)).toBe(
    `fault                    killed    survived  equivalent  by
mock: rename a code           3           1           1  decoded (2), forced (1)

survived: mock: rename a code: b
equivalent: mock: rename a code: c
    nobody reads it
3 of 5 mutants killed, 1 survived, 1 equivalent; 1 kinds
`,
  );
});

test("an equivalent mutant that is found shows that its reason is wrong", () => {
  expect(text(killed, contradicted)).toContain(
    "not equivalent: mock: rename a code: d\n    nobody reads it, yet decoded finds it: the code is other\n",
  );
});

test("a run is in order if every mutant is killed or equivalent, and at least one was killed", () => {
  expect(allFound([killed, equivalent])).toBe(true);
  expect(allFound([killed, survived])).toBe(false);
  expect(allFound([killed, contradicted])).toBe(false);
  expect(allFound([equivalent])).toBe(false);
  expect(allFound([])).toBe(false);
});
