import { resellersContract as contract } from "../../contract/resellers-contract.ts";
import { parseJson } from "../../description/json.ts";
import { operationMatcher } from "../../description/match-operation.ts";
import { EnvironmentError } from "../../environment/environment-error.ts";
import type { Fetch } from "../../environment/fetch.ts";
import type { Exchange } from "../read/exchange.ts";
import { TrafficFileError } from "../read/exchange.ts";
import { isTooDeep } from "../read/json-depth.ts";
import { readHar } from "../read/read-har.ts";
import { type ComparedAnswer, compareAnswers, type FieldDifference } from "./compare-answer.ts";
import { MatchedValues } from "./matched-values.ts";

/** The result of a replay. */
export interface Replay {
  readonly compared: number;
  /** Exchanges without an operation or an answer, or whose request or answer is missing in the file. */
  readonly skipped: number;
  readonly differences: readonly ReplayDifference[];
  /** Ids that were sent unchanged, because neither an answer nor the user mapped them to ids of the target. */
  readonly unmatched: readonly string[];
}

/** One field in which an answer differs from the recorded one. */
export interface ReplayDifference extends FieldDifference {
  readonly place: string;
  readonly operation: string;
}

/** Options of a replay. */
export interface ReplayOptions {
  readonly url: string;
  readonly fetch: Fetch;
  /** Headers of each request: the key, and the account if it is not that of the recording. */
  readonly headers: Readonly<Record<string, string>>;
  /** Recorded values, and the corresponding values at the target. */
  readonly known?: Readonly<Record<string, string>>;
  /** Makes the time limit of a request and its answer. Default: 30 seconds. */
  readonly limit?: () => AbortSignal;
}

const LIMIT_MS = 30_000;

/**
 * Sends the requests of a recording in their order, and compares the answers.
 *
 * @throws {TrafficFileError} when the file cannot be read to its end, or nothing of it could be compared.
 * @throws {EnvironmentError} if a request is not answered within the time limit. Later requests are not sent, because
 *   they need the ids of its answer.
 * @throws {TypeError} if the target cannot be reached, as `fetch` does.
 */
export async function replayFile(file: string, options: ReplayOptions): Promise<Replay> {
  const match = operationMatcher(contract.requests);
  const values = new MatchedValues(options.known);
  const differences: ReplayDifference[] = [];
  let [compared, skipped] = [0, 0];
  for await (const exchange of readHar(file)) {
    const { method, path, status, body, sent, place, madeUp } = exchange;
    const operation = match(method, path)?.operation;
    if (operation === undefined || status === 0 || body === undefined || sent.body === undefined) {
      skipped += 1;
      continue;
    }
    const answer = await ask(exchange, operation, values, options);
    const found = isTooDeep(answer.body)
      ? [{ field: "/", recorded: "a body that can be read", now: "a body that is nested too deeply" }]
      : compareAnswers({ status, body }, answer, { openapi: contract.openapi, operation, values, madeUp });
    differences.push(...found.map((difference) => ({ place, operation, ...difference })));
    compared += 1;
  }
  if (compared === 0)
    throw new TrafficFileError(
      `${file} has nothing that could be replayed: none of its requests is one of this API, or no body was kept or can be read.`,
    );
  return { compared, skipped, differences, unmatched: values.given };
}

async function ask(
  exchange: Exchange,
  operation: string,
  values: MatchedValues,
  options: ReplayOptions,
): Promise<ComparedAnswer> {
  const { limit = () => AbortSignal.timeout(LIMIT_MS) } = options;
  const signal = limit();
  try {
    const response = await send(exchange, values, options, signal);
    return { status: response.status, body: await response.text() };
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new EnvironmentError(
      `${options.url} accepted the request of ${exchange.place} (${operation}), but gave no whole answer within ${LIMIT_MS / 1000} seconds.`,
      { cause: error },
    );
  }
}

const KEPT = ["accept", "content-type", "wix-account-id"];

async function send(
  { method, path, query, sent }: Exchange,
  values: MatchedValues,
  { url, fetch, headers }: ReplayOptions,
  signal: AbortSignal,
): Promise<Response> {
  const text = (value: string): string => String(values.send(value));
  const parts = path.split("/").map((part) => encodeURIComponent(text(decodeURIComponent(part))));
  const search = new URLSearchParams([...query].map(([name, value]): [string, string] => [name, text(value)]));
  const parsed = parseJson(sent.body ?? "");
  const kept = Object.entries(sent.headers).filter(([name]) => KEPT.includes(name) && !(name in headers));
  return fetch(`${url}${parts.join("/")}${search.size === 0 ? "" : `?${search.toString()}`}`, {
    method,
    signal,
    headers: {
      "content-type": "application/json",
      ...Object.fromEntries(kept.map(([name, value]) => [name, text(value)])),
      ...headers,
    },
    ...(sent.body === ""
      ? {}
      : { body: parsed === undefined ? (sent.body ?? "") : JSON.stringify(values.send(parsed)) }),
  });
}
