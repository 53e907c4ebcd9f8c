import type { Cell } from "../matrix/cell.ts";
import type { JsonObject } from "../description/json.ts";
import { operationsOf, sliceDescription } from "../description/slice-description.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { ExampleRequest } from "../matrix/example-request.ts";
import type { Refusal } from "../refusals/refusal.ts";

/** Everything that is proven: the description, and the data that was generated from it. Plain data. */
export interface Contract {
  /** The bundled OpenAPI description. */
  readonly openapi: JsonObject;
  /** Every documented answer. */
  readonly matrix: readonly Cell[];
  /** One valid request for each operation. */
  readonly requests: Readonly<Record<string, ExampleRequest>>;
  /** The forbidden requests. */
  readonly refusals: readonly Refusal[];
}

/** The part of a contract for one operation. It does not depend on other operations. */
export interface OperationContract extends Contract {
  readonly operation: string;
  readonly request: ExampleRequest;
  /** The cells to prove: all cells of the matrix, or some of them. */
  readonly cells: readonly Cell[];
  /** All forbidden requests of the operation, even if only some cells are proven, because they cause 400 and 401. */
  readonly forbidden: readonly Refusal[];
}

/** The part of a contract to prove. Default: all of it. */
export interface Selection {
  /** Only these operations. */
  readonly operations?: readonly string[] | undefined;
  /** Only the cells with these codes, examples (`CODE.variant`) or statuses. */
  readonly only?: readonly string[] | undefined;
}

/** Every operation of the matrix or the description; an operation in only one of them is a fault. */
export function operationNames({ matrix, openapi }: Contract): string[] {
  return [...new Set([...matrix.map(({ operation }) => operation), ...operationsOf(openapi).map(({ id }) => id)])];
}

/**
 * Reduces a contract to one operation.
 *
 * @throws If the operation has no request, or is not described: then the parts of the contract do not belong together.
 */
export function contractOf(contract: Contract, operation: string, { only }: Selection = {}): OperationContract {
  const request = contract.requests[operation];
  if (request === undefined) throw new Error(`No example request for the operation ${operation}`);
  const matrix = contract.matrix.filter((cell) => cell.operation === operation);
  const forbidden = contract.refusals.filter((refusal) => refusal.operation === operation);
  return {
    operation,
    request,
    matrix,
    openapi: sliceDescription(contract.openapi, operation),
    cells: only === undefined ? matrix : matrix.filter((cell) => isOneOf(cell, only)),
    requests: { [operation]: request },
    refusals: only === undefined ? forbidden : [],
    forbidden,
  };
}

/**
 * The names of the selected operations.
 *
 * @throws {RangeError} If it names an operation or a code that the contract does not have. Otherwise a misspelt name
 *   would select nothing, and the run would pass.
 */
export function selectOperations(contract: Contract, { operations, only }: Selection): string[] {
  const all = operationNames(contract);
  const unknown = operations?.filter((name) => !all.includes(name)) ?? [];
  if (unknown.length > 0)
    throw new RangeError(
      `No such operation: ${unknown.map((name) => name + didYouMean(name, all)).join(", ")}\nThere are: ${all.join(", ")}`,
    );
  const chosen = operations === undefined ? all : all.filter((name) => operations.includes(name));
  if (only === undefined) return chosen;
  const cells = contract.matrix.filter(({ operation }) => chosen.includes(operation));
  const unused = only.filter((name) => !cells.some((cell) => isOneOf(cell, [name])));
  if (unused.length > 0) {
    const known = [...new Set(cells.flatMap(namesOf))];
    throw new RangeError(
      `No cell of these operations is ${unused.map((name) => name + didYouMean(name, known)).join(", ")}\nThere are: ${known.join(", ")}`,
    );
  }
  return chosen.filter((name) => cells.some((cell) => cell.operation === name && isOneOf(cell, only)));
}

/** The selected cells. */
export function selectCells(contract: Contract, selection: Selection): Cell[] {
  const names = new Set(selectOperations(contract, selection));
  const { only } = selection;
  return contract.matrix.filter((cell) => names.has(cell.operation) && (only === undefined || isOneOf(cell, only)));
}

function isOneOf(cell: Cell, names: readonly string[]): boolean {
  return namesOf(cell).some((name) => names.includes(name));
}

/** The names that select a cell, from the most general to the most specific: status, code, example. */
export function namesOf(cell: Cell): string[] {
  return [String(cell.status), ...(cell.kind === "error" ? [cell.code] : []), cell.example];
}
