import { expect, test } from "vitest";
import { cellName } from "../matrix/cell.ts";
import { contractOf } from "../contract/contract.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { checkPact } from "./check-pact.ts";
import type { Interaction, PactFile } from "./pact-file.ts";

const { cells } = contractOf(resellersContract, "unassignProductInstanceFromSite");
const interactions: Interaction[] = cells.map((cell) => ({
  description: cellName(cell),
  providerStates: [
    { name: "state", params: { operation: cell.operation, status: cell.status, example: cell.example } },
  ],
}));
const [first, second] = interactions as [Interaction, Interaction];
const problemsOf = (changed: readonly Interaction[]): string =>
  JSON.stringify([...checkPact(cells, { interactions: changed } as PactFile)]);

test("one interaction for each cell is right", () => {
  expect(problemsOf(interactions)).toBe("[]");
});

test.each<[string, readonly Interaction[], string]>([
  ["no interactions at all", [], "has no interaction for it"],
  ["one that processes lost", interactions.slice(1), "has no interaction for it"],
  ["one that is there twice", [first, ...interactions], "has 2 interactions for it"],
  ["one of another matrix", [...interactions, { ...first, description: "sell 200 sold" }], "no cell of the matrix"],
  [
    "a state that was merged with another's",
    [{ ...first, providerStates: second["providerStates"] }, ...interactions.slice(1)],
    "does not lead to it",
  ],
  [
    "a state without parameters",
    [{ ...first, providerStates: [{ name: "state" }] }, ...interactions.slice(1)],
    "does not lead to it",
  ],
  ["no state", [{ ...first, providerStates: [] }, ...interactions.slice(1)], "does not lead to it"],
])("sees %s", (_, changed, problem) => {
  expect(problemsOf(changed)).toContain(problem);
});
