import type { Cell } from "../../../../packages/contract-tests/src/matrix/cell.ts";
import type { OperationContract } from "../../../../packages/contract-tests/src/contract/contract.ts";
import type { Tools } from "../../../../packages/contract-tests/src/prove/tools.ts";

/** The broken part: the description, the mock, the client, or the pact. */
export type MutantPart = "description" | "mock" | "client" | "pact";

/** One thing broken in one place. */
export interface Mutant {
  readonly part: MutantPart;
  /** What kind of fault it is: `rename a code`. */
  readonly kind: string;
  /** Where: the name of a cell, an operation, or a place of a request. */
  readonly place: string;
  /** Why nobody can see the fault here, as far as that follows from the contract; missing where it must be found. */
  readonly equivalent?: string | undefined;
  /** Breaks it. Everything that is not returned stays as it is. */
  readonly apply: () => Mutation | Promise<Mutation>;
}

/** The replacements of the real parts. */
export interface Mutation {
  readonly openapi?: OperationContract["openapi"];
  readonly tools?: Partial<Tools>;
}

/** All mutants of one part of one operation. */
export type ListMutants = (contract: OperationContract) => Mutant[];

/** One kind of fault that a cell can have. */
export interface CellFault {
  readonly kind: string;
  /** Whether the fault is possible in this cell. Default: it is possible in every cell. */
  readonly applies?: (cell: Cell, contract: OperationContract) => boolean;
}
