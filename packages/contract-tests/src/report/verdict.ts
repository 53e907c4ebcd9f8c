import type { FactState } from "../facts/fact.ts";
import type { CellProof } from "../proof/proof-sheet.ts";

/** A cell is proven when each of its facts is, caused or forced; refuted as soon as one is. */
export function verdictOf({ facts }: CellProof): FactState {
  const states = Object.values(facts).map(({ state }) => state);
  if (states.includes("refuted") || states.length === 0) return "refuted";
  return states.includes("unprovable") ? "unprovable" : "proven";
}
