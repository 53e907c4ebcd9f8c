import { contractOf } from "../../../../packages/contract-tests/src/contract/contract.ts";
import { resellersContract } from "../../../../packages/contract-tests/src/contract/resellers-contract.ts";
import { cellName } from "../../../../packages/contract-tests/src/matrix/cell.ts";
import { startWorker } from "../../../../packages/contract-tests/src/prove/start-worker.ts";
import { startEmulatorTarget } from "../../../../packages/contract-tests/src/target/start-emulator.ts";
import { killerOf, type MutantResult } from "../try/try-mutant.ts";
import type { CauseMutant } from "./list-cause-mutants.ts";

/**
 * Does what `run --emulator` does, with the cause of one documented error changed, for the cell of that error.
 *
 * @throws If the cell is not proven against the unchanged emulator, because then a detected fault would prove nothing.
 */
export async function tryCauseMutants(
  mutants: readonly CauseMutant[],
  onResult: (result: MutantResult) => void = () => {},
): Promise<MutantResult[]> {
  if (mutants.length === 0) return [];
  const { target, close } = await startEmulatorTarget();
  const worker = await startWorker("target");
  const killerFor = async ({ cell: { operation, example } }: CauseMutant): Promise<MutantResult["killer"]> =>
    killerOf(await worker.prove(contractOf(resellersContract, operation, { only: [example] }), target));
  const results: MutantResult[] = [];
  try {
    for (const mutant of mutants) {
      const place = cellName(mutant.cell);
      const before = await killerFor(mutant);
      if (before !== undefined) throw new Error(`${place} is not proven without a fault: ${before.problem}`);
      const putBack = mutant.apply();
      const killer = await killerFor(mutant).finally(putBack);
      const { kind } = mutant;
      const name = `emulator: ${kind}: ${place}`;
      const result = { name, part: "emulator", kind, place, ...(killer && { killer }) };
      results.push(result);
      onResult(result);
    }
  } finally {
    await Promise.all([worker.end(), close()]);
  }
  return results;
}
