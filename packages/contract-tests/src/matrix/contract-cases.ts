import { type Cell, cellName, requestFor } from "./cell.ts";
import { clientCall } from "./client-call.ts";
import { compareCell } from "./compare-cell.ts";
import { type Contract, contractOf, selectOperations, type Selection } from "../contract/contract.ts";
import type { AnswerRequest } from "../engines/answer.ts";
import { fetchFrom, type Fetch } from "../engines/fetch-from.ts";
import { createPrismEngine } from "../engines/prism-engine.ts";
import { quote } from "../facts/fact.ts";
import { preferOf } from "./prefer.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import type { CallOperation } from "./run-matrix.ts";

/** One documented answer as a test of any test runner. */
export interface ContractCase {
  /** The name of the cell, unique: `createPackageV2 428 PRODUCT_LIMIT_EXCEEDED`. */
  readonly name: string;
  readonly cell: Cell;
  /**
   * Forces the answer, and compares what your code makes of it with what the contract says.
   *
   * @throws {Error} When they differ; the message has a line for each difference.
   */
  readonly run: () => Promise<void>;
}

/** What {@link contractCases} is to test; without options, `@resellers-sdk/client` against Prism in this process. */
export interface ContractCasesOptions extends Selection {
  /** The address of a server that honours `Prefer`; without one, Prism answers without a socket. */
  readonly baseUrl?: string;
  /** Makes the calls: a wrapper of yours around the client. It gets the `fetch` and the address to use. */
  readonly call?: (options: { readonly fetch: Fetch; readonly baseUrl: string }) => CallOperation;
  /** The contract; that of the Wix Resellers API where nothing is said. */
  readonly contract?: Contract;
}

const NOWHERE = "http://mock.invalid";

/**
 * Every documented answer as a case that runs in vitest, jest, node:test or a plain loop.
 *
 * @throws {RangeError} When the selection names what does not exist.
 * @example
 * import { test } from "node:test";
 * import { contractCases } from "@resellers-sdk/contract-tests";
 *
 * for (const { name, run } of contractCases()) test(name, run);
 */
export function contractCases(options: ContractCasesOptions = {}): ContractCase[] {
  const { baseUrl, contract = resellersContract } = options;
  const makeCall = options.call ?? (({ fetch, baseUrl: url }) => clientCall(url, { fetch }));
  return selectOperations(contract, options).flatMap((operation) => {
    const { openapi, cells, request } = contractOf(contract, operation, options);
    let engine: Promise<AnswerRequest> | undefined;
    const answer: AnswerRequest = async (sent) => {
      engine ??= createPrismEngine(openapi);
      return (await engine)(sent);
    };
    const call = makeCall({
      baseUrl: baseUrl ?? NOWHERE,
      fetch: baseUrl === undefined ? fetchFrom(answer) : (input, init) => fetch(input, init),
    });
    return cells.map((cell) => ({
      name: cellName(cell),
      cell,
      async run() {
        const { input, headers } = requestFor(cell, request);
        const outcome = await call(operation, input, { ...headers, prefer: preferOf(cell) });
        const lines = compareCell(cell, outcome).map(
          ({ field, expected, actual }) => `  ${field}: expected ${quote(expected)}, got ${quote(actual)}`,
        );
        if (lines.length > 0) throw new Error([`${cellName(cell)} is not what the contract says`, ...lines].join("\n"));
      },
    }));
  });
}
