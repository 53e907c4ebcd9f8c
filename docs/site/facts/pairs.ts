import { type Cell, type ErrorCell, matrix, requests } from "@resellers-sdk/contract-tests";
import { type PlacedBehaviour, listBehaviours } from "@resellers-sdk/emulator";
import { type CatalogueRow, catalogue } from "@resellers-sdk/errors";
import { type Explanation, explain } from "@resellers-sdk/errors/explain";
import type { ExampleRequest } from "@resellers-sdk/contract-tests";

/** One documented error of one operation: the row of the catalogue with everything that the packages know of it. */
export interface Pair {
  readonly operation: string;
  /** `CODE`, or `CODE.variant` for a code of several messages. */
  readonly name: string;
  readonly row: CatalogueRow;
  readonly cell: ErrorCell;
  /** The request that leads to it in the emulator's default world. */
  readonly request: ExampleRequest;
  readonly cause: PlacedBehaviour;
  readonly explanation: Explanation;
}

/** One code with its messages and the operations that document them. */
export interface Code {
  readonly code: string;
  readonly pairs: readonly Pair[];
  /** The names of its messages, in documented order. */
  readonly names: readonly string[];
}

/** The name of a documented error. */
export function nameOf({ code, variant }: { readonly code: string; readonly variant?: string | undefined }): string {
  return variant === undefined ? code : `${code}.${variant}`;
}

/**
 * Joins the catalogue with the contract's requests and the emulator's causes.
 *
 * @throws {Error} If one of them has no entry for a documented error, because then its page could not be written.
 */
export function readPairs(
  rows: readonly CatalogueRow[] = catalogue,
  behaviours: readonly PlacedBehaviour[] = listBehaviours(),
  cells: readonly Cell[] = matrix,
): readonly Pair[] {
  return rows.map((row) => {
    const name = nameOf(row);
    const { operation } = row;
    const place = `${operation} ${name}`;
    const cell = cells.find((one): one is ErrorCell => one.operation === operation && isErrorOf(one, name));
    const own = requests[operation];
    return {
      operation,
      name,
      row,
      cell: found(cell, `the contract matrix has no answer for ${place}`),
      request: {
        ...found(own, `no request is known for ${operation}`),
        ...found(cell?.request, `no request leads to ${place}`),
      },
      cause: found(
        behaviours.find(({ id }) => id === `${operation}/${name}`),
        `the emulator has no cause for ${place}: add it below packages/emulator/src/causes`,
      ),
      explanation: found(explain(name), `the errors package does not explain ${name}`),
    };
  });
}

/** The codes of these pairs, in documented order. */
export function readCodes(pairs: readonly Pair[]): readonly Code[] {
  return [...new Set(pairs.map(({ row }) => row.code))].map((code) => {
    const own = pairs.filter(({ row }) => row.code === code);
    return { code, pairs: own, names: [...new Set(own.map(({ name }) => name))] };
  });
}

function isErrorOf(cell: Cell, name: string): boolean {
  return cell.kind === "error" && cell.example === name;
}

function found<Value>(value: Value | undefined, problem: string): Value {
  if (value === undefined) throw new Error(`The documentation cannot be built: ${problem}.`);
  return value;
}
