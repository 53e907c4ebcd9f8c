import type { Contract } from "../contract/contract.ts";
import { resellersContract } from "../contract/resellers-contract.ts";

/** The contract with a matrix that lacks the cells of these examples. */
export function withoutCells(...examples: readonly string[]): Contract {
  const matrix = resellersContract.matrix.filter(({ example }) => !examples.includes(example));
  return { ...resellersContract, matrix };
}
