import { type Cell, cellName } from "../matrix/cell.ts";
import { isObject } from "../description/json.ts";
import type { PactFile } from "./pact-file.ts";

/**
 * Missing and superfluous interactions of a pact file, by the name of the cell; cells without problems are left out.
 */
export function checkPact(cells: readonly Cell[], { interactions }: PactFile): Map<string, string[]> {
  const problems = new Map<string, string[]>();
  const add = (name: string, problem: string): void =>
    void problems.set(name, [...(problems.get(name) ?? []), problem]);
  const found = Map.groupBy(interactions, ({ description }) => description);
  for (const cell of cells) {
    const name = cellName(cell);
    const [interaction, ...others] = found.get(name) ?? [];
    if (interaction === undefined) add(name, "the pact has no interaction for it");
    if (others.length > 0) add(name, `the pact has ${others.length + 1} interactions for it`);
    const states: unknown = interaction?.["providerStates"];
    if (interaction !== undefined && !(Array.isArray(states) && states.length === 1 && leadsTo(states[0], cell)))
      add(name, "its provider state does not lead to it");
    found.delete(name);
  }
  for (const name of found.keys()) add(name, "the pact has an interaction that is no cell of the matrix");
  return problems;
}

function leadsTo(state: unknown, { operation, status, example }: Cell): boolean {
  const params = isObject(state) ? state["params"] : undefined;
  return (
    isObject(params) &&
    params["operation"] === operation &&
    params["status"] === status &&
    params["example"] === example
  );
}
