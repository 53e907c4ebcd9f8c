import { catalogue } from "@resellers-sdk/errors";
import { expect, test } from "vitest";
import { CAUSE_FAULTS, listCauseMutants } from "./list-cause-mutants.ts";
import { tryCauseMutants } from "./try-cause-mutants.ts";

const all = listCauseMutants();
/** Every seventh: of both kinds, and of all operations that have causes. */
const sample = all.filter((_, index) => index % 7 === 0);
const results = await tryCauseMutants(sample);

test("each documented error has its cause changed in both ways", () => {
  expect(all).toHaveLength(catalogue.length * CAUSE_FAULTS.length);
  expect(new Set(sample.map(({ kind }) => kind))).toEqual(new Set(CAUSE_FAULTS));
  expect(new Set(sample.map(({ cell }) => cell.operation))).toEqual(new Set(all.map(({ cell }) => cell.operation)));
});

test.each(results.map((result) => [result.name, result] as const))("run --emulator notices %s", (_, result) => {
  expect(result.killer).toBeDefined();
});
