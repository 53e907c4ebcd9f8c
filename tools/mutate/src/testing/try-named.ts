import type { MutantResult } from "../try/try-mutant.ts";
import { listMutants, mutantName } from "../faults/list-mutants.ts";
import { tryMutants } from "../try/try-mutants.ts";
import { resellersContract } from "../../../../packages/contract-tests/src/contract/resellers-contract.ts";

/**
 * Runs the prover with one thing broken, for each of these faults, and reports which fact found it.
 *
 * @param names `mock: HTML for JSON: createPackageV2 200 created`.
 * @throws If there is no such fault.
 */
export async function tryNamed(names: readonly string[]): Promise<ReadonlyMap<string, MutantResult>> {
  const all = new Map(listMutants(resellersContract).map((placed) => [mutantName(placed.mutant), placed]));
  const chosen = [...new Set(names)].map((name) => {
    const placed = all.get(name);
    if (placed === undefined) throw new Error(`There is no fault ${name}`);
    return placed;
  });
  const results = await tryMutants(chosen, { processes: 1 });
  return new Map(results.map((result) => [result.name, result]));
}

/** The fact that found a fault, and its problem, in one line: `forced: createPackageV2 200 created: the body is …`. */
export function killerOf(results: ReadonlyMap<string, MutantResult>, name: string): string {
  const killer = results.get(name)?.killer;
  return killer === undefined ? "nothing" : `${killer.by}: ${killer.problem}`;
}
