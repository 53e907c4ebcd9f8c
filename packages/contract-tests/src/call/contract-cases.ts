import { type Cell, cellName, requestFor } from "../matrix/cell.ts";
import { clientCall } from "./client-call.ts";
import { compareCell, type Outcome } from "../matrix/compare-cell.ts";
import { type Contract, contractOf, selectOperations, type Selection } from "../contract/contract.ts";
import type { AnswerRequest } from "../engines/answer.ts";
import { directFetch } from "../environment/direct-fetch.ts";
import { fetchFrom } from "../engines/fetch-from.ts";
import type { Fetch } from "../environment/fetch.ts";
import { createPrismEngine } from "../engines/prism-engine.ts";
import { quote } from "../facts/fact.ts";
import { preferOf } from "../matrix/prefer.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { readOutcome } from "./read-outcome.ts";

/** One documented answer as a test of any test runner. */
export interface ContractCase {
  /** The name of the cell, unique: `createPackageV2 428 PRODUCT_LIMIT_EXCEEDED`. */
  readonly name: string;
  readonly cell: Cell;
  /**
   * Forces the answer, and compares what your code makes of it with what the contract says.
   *
   * @throws {Error} When they differ; the message has a line for each difference.
   * @throws {EnvironmentError} When Prism cannot run here.
   */
  readonly run: () => Promise<void>;
}

/** What a wrapper has to be made with, so that its requests go to the server that answers with the cell. */
export interface CallSettings {
  /** Sends the requests. It asks for the cell by itself: a wrapper need not pass any headers on. */
  readonly fetch: Fetch;
  /** The address below which the paths of the API stand. */
  readonly baseUrl: string;
}

/**
 * Makes what is called for a cell: a function that takes the name of the operation, its input, and the headers that
 * ask for the cell. It gives what the client gives, or throws the client's error; anything else fails the case with
 * a message that says how to adapt it.
 *
 * @example
 * const call: MakeCall = ({ fetch, baseUrl }) => callMethods(createResellersClient({ apiKey, accountId, fetch, baseUrl }));
 */
export type MakeCall = (
  settings: CallSettings,
) => (
  operation: string,
  input: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>>,
) => Promise<unknown>;

/** What {@link contractCases} is to test; without options, `@resellers-sdk/client` against Prism in this process. */
export interface ContractCasesOptions extends Selection {
  /** The address of a server that honours `Prefer`; without one, Prism answers without a socket. */
  readonly baseUrl?: string;
  /** Makes the calls: a wrapper of yours around the client. */
  readonly call?: MakeCall;
  /** The contract. Default: that of the Wix Resellers API. */
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
  const makeCall: MakeCall = options.call ?? (({ fetch, baseUrl: url }) => clientCall(url, { fetch }));
  return selectOperations(contract, options).flatMap((operation) => {
    const { openapi, cells, request } = contractOf(contract, operation, options);
    let engine: Promise<AnswerRequest> | undefined;
    const engineOf = (): Promise<AnswerRequest> => (engine ??= createPrismEngine(openapi));
    const answer: AnswerRequest = async (sent) => (await engineOf())(sent);
    return cells.map((cell) => ({
      name: cellName(cell),
      cell,
      async run() {
        if (baseUrl === undefined) await engineOf(); // What keeps Prism from running is no failure of a call.
        const { input, headers: own } = requestFor(cell, request);
        const headers = { ...own, prefer: preferOf(cell) };
        const send = baseUrl === undefined ? fetchFrom(answer) : directFetch;
        const settings = { baseUrl: baseUrl ?? NOWHERE, fetch: fetchWith(send, headers) };
        const outcome = await outcomeOf(cell, () => callIn(makeCall, settings)(operation, input, headers));
        const lines = compareCell(cell, outcome).map(
          ({ field, expected, actual }) => `  ${field}: expected ${quote(expected)}, got ${quote(actual)}`,
        );
        if (lines.length > 0) throw new Error([`${cellName(cell)} is not what the contract says`, ...lines].join("\n"));
      },
    }));
  });
}

function callIn(makeCall: MakeCall, settings: CallSettings): ReturnType<MakeCall> {
  const call: unknown = makeCall(settings);
  // In JavaScript it may be anything.
  if (typeof call !== "function") throw new TypeError(`\`call\` gave ${quote(call)}, not a function`);
  return call as ReturnType<MakeCall>;
}

/** A `fetch` that adds these headers to each request, in the place of equal ones. */
function fetchWith(send: Fetch, headers: Readonly<Record<string, string>>): Fetch {
  return (input, init) => {
    const request = new Request(input, init);
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    return send(request);
  };
}

/** @throws {Error} When there is no outcome; the message has the name of the cell. */
async function outcomeOf(cell: Cell, work: () => Promise<unknown>): Promise<Outcome> {
  try {
    return await readOutcome(work);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${cellName(cell)}: ${reason}`, { cause: error });
  }
}
