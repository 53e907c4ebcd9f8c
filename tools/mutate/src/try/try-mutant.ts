import { FACTS } from "../../../../packages/contract-tests/src/facts/fact.ts";
import { proveOperation } from "../../../../packages/contract-tests/src/prove/prove-operation.ts";
import type { OperationProof } from "../../../../packages/contract-tests/src/proof/proof-sheet.ts";
import { realTools } from "../../../../packages/contract-tests/src/prove/tools.ts";
import { mutantName, type PlacedMutant } from "../faults/list-mutants.ts";

/** The result of a mutant. */
export interface MutantResult {
  readonly name: string;
  readonly part: string;
  readonly kind: string;
  readonly place: string;
  /** The fact that found the fault, and how; missing if none did. */
  readonly killer?: { readonly by: string; readonly problem: string };
  /** Why nobody can see the fault, where that follows from the contract. */
  readonly equivalent?: string;
}

/** The result in one word. A killed mutant that was declared equivalent shows that its reason is wrong. */
export type Verdict = "killed" | "survived" | "equivalent" | "contradicted";

/** A mutant must be either killed or equivalent, and not both. */
export function verdictOf({ killer, equivalent }: MutantResult): Verdict {
  if (equivalent === undefined) return killer === undefined ? "survived" : "killed";
  return killer === undefined ? "equivalent" : "contradicted";
}

/** Whether a run passes: at least one fault was tried, and every fault was found or is equivalent. */
export function allFound(results: readonly MutantResult[]): boolean {
  const verdicts = results.map(verdictOf);
  return verdicts.includes("killed") && verdicts.every((verdict) => verdict === "killed" || verdict === "equivalent");
}

/** Proves the operation with the fault in it, up to the first thing that is wrong. */
export async function tryMutant({ mutant, contract }: PlacedMutant): Promise<MutantResult> {
  const { part, kind, place, equivalent } = mutant;
  const { openapi = contract.openapi, tools } = await mutant.apply();
  const options = { stopAtFirst: true, tools: { ...realTools, ...tools } };
  const proof = await proveOperation({ ...contract, openapi }, options).catch((error: unknown) => String(error));
  const killer = typeof proof === "string" ? { by: "the run itself", problem: proof } : killerOf(proof);
  return {
    name: mutantName(mutant),
    part,
    kind,
    place,
    ...(killer && { killer }),
    ...(equivalent !== undefined && { equivalent }),
  };
}

const UNTRIED = "this was not proven";

/** The first thing that is wrong in a proof, and which fact says so. */
export function killerOf({ cells, refusals, strays }: OperationProof): MutantResult["killer"] | undefined {
  const [stray] = strays;
  if (stray !== undefined) return { by: "the closed matrix", problem: stray };
  for (const fact of FACTS)
    for (const { name, facts } of cells) {
      const [problem] = facts[fact]?.problems ?? [];
      if (problem !== undefined && problem !== UNTRIED) return { by: fact, problem: `${name}: ${problem}` };
    }
  const accepted = refusals.find(({ fact }) => fact.state !== "proven");
  return accepted && { by: "a forbidden request", problem: `${accepted.name}: ${accepted.fact.problems[0]}` };
}
