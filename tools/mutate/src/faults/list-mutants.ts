import { createHash } from "node:crypto";
import {
  type Contract,
  contractOf,
  operationNames,
  type OperationContract,
} from "../../../../packages/contract-tests/src/contract/contract.ts";
import { listClientMutants } from "./client-mutants.ts";
import { listDescriptionMutants } from "./description-mutants.ts";
import { listMockMutants } from "./mock-mutants.ts";
import type { Mutant } from "./mutant.ts";
import { listPactMutants } from "./pact-mutants.ts";
import { listSchemaMutants } from "./schema-mutants.ts";

/** A mutant, and the part of the contract that it breaks. */
export interface PlacedMutant {
  readonly mutant: Mutant;
  readonly contract: OperationContract;
}

const LISTS = [listDescriptionMutants, listSchemaMutants, listMockMutants, listClientMutants, listPactMutants];

/** Every mutant of every operation, always in the same order. */
export function listMutants(contract: Contract): PlacedMutant[] {
  return operationNames(contract).flatMap((name) => {
    const part = contractOf(contract, name);
    return LISTS.flatMap((list) => list(part)).map((mutant) => ({ mutant, contract: part }));
  });
}

/** The name of a mutant; mutants with the same name break the same thing. */
export function mutantName({ part, kind, place }: Mutant): string {
  return `${part}: ${kind}: ${place}`;
}

/**
 * A deterministic sample, which depends only on the names of the mutants: each kind has its share, and at least one.
 *
 * @param size How many mutants; all of them where it is `undefined`.
 */
export function sampleMutants(mutants: readonly PlacedMutant[], size?: number): PlacedMutant[] {
  if (size === undefined || size >= mutants.length) return [...mutants];
  const share = size / mutants.length;
  const kinds = Map.groupBy(mutants, ({ mutant }) => `${mutant.part}: ${mutant.kind}`);
  const chosen = new Set(
    [...kinds.values()].flatMap((all) =>
      all
        .map((placed) => [rank(mutantName(placed.mutant)), placed] as const)
        .toSorted(([a], [b]) => a.localeCompare(b))
        .slice(0, Math.max(1, Math.floor(all.length * share)))
        .map(([, placed]) => placed),
    ),
  );
  return mutants.filter((placed) => chosen.has(placed));
}

function rank(name: string): string {
  return createHash("sha256").update(name).digest("hex");
}
