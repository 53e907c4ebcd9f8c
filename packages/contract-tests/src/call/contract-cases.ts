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
   * Forces the answer, and compares the result of your code with the contract.
   *
   * @throws {Error} If they differ; the message has a line for each difference.
   * @throws {EnvironmentError} If Prism cannot run here.
   */
  readonly run: () => Promise<void>;
}

/** The options for a wrapper under test, so that its requests go to the server that answers with the cell. */
export interface CallSettings {
  /** Sends the requests. It adds the headers that select the cell, so a wrapper need not pass any headers on. */
  readonly fetch: Fetch;
  /** The base address of the API's paths. */
  readonly baseUrl: string;
}

/**
 * Makes the function that is called for a cell. It takes the name of the operation, its input, and the headers that
 * select the cell. It returns the result of the client, or throws the client's error; anything else fails the case with
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

/** Options of {@link contractCases}. Default: tests `@resellers-sdk/client` against Prism in this process. */
export interface ContractCasesOptions extends Selection {
  /** The address of a server that honours `Prefer`. Default: Prism in this process, without a socket. */
  readonly baseUrl?: string;
  /** Makes the calls, for example through your wrapper around the client. */
  readonly call?: MakeCall;
  /** The contract. Default: that of the Wix Resellers API. */
  readonly contract?: Contract;
}

const NOWHERE = "http://mock.invalid";

/**
 * Every documented answer as a test case for vitest, jest, node:test or a plain loop.
 *
 * @throws {RangeError} If the selection has an unknown name.
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
        if (baseUrl === undefined) await engineOf(); // A problem with Prism itself must not be reported as a failure of the call.
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
  // JavaScript users may pass any value.
  if (typeof call !== "function") throw new TypeError(`\`call\` gave ${quote(call)}, not a function`);
  return call as ReturnType<MakeCall>;
}

/** A `fetch` that adds these headers to each request, replacing those with the same names. */
function fetchWith(send: Fetch, headers: Readonly<Record<string, string>>): Fetch {
  return (input, init) => {
    const request = new Request(input, init);
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    return send(request);
  };
}

/** @throws {Error} If there is no outcome; the message has the name of the cell. */
async function outcomeOf(cell: Cell, work: () => Promise<unknown>): Promise<Outcome> {
  try {
    return await readOutcome(work);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${cellName(cell)}: ${reason}`, { cause: error });
  }
}
