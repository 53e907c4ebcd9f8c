import { resellersContract } from "../../../../packages/contract-tests/src/contract/resellers-contract.ts";
import { listMutants, mutantName } from "../faults/list-mutants.ts";
import { tryMutant } from "./try-mutant.ts";

/*
 * Tries the mutants whose names it is sent, one after the other, and sends the results back. In a process of its own,
 * because the Pact Verifier prints to standard output, and a mutated client stays loaded.
 */
const mutants = new Map(listMutants(resellersContract).map((placed) => [mutantName(placed.mutant), placed]));

process.on("message", (message) => {
  const mutant = mutants.get(String(message));
  if (mutant === undefined) throw new Error(`There is no mutant ${String(message)}`);
  tryMutant(mutant).then(
    (result) => process.send?.(result),
    (error: unknown) => process.send?.({ name: String(message), part: "", kind: "", place: "", error: String(error) }),
  );
});
