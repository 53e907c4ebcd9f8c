import type { FactState } from "../facts/fact.ts";
import type { CellProof } from "../proof/proof-sheet.ts";

/** A cell is proven if each of its facts is proven or forced, and refuted as soon as one of them is. */
export function verdictOf({ facts }: CellProof): FactState {
  const states = Object.values(facts).map(({ state }) => state);
  if (states.includes("refuted") || states.length === 0) return "refuted";
  return states.includes("unprovable") ? "unprovable" : "proven";
}
