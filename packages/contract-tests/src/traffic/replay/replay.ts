import { resellersContract as contract } from "../../contract/resellers-contract.ts";
import { parseJson } from "../../description/json.ts";
import { operationMatcher } from "../../description/match-operation.ts";
import type { Fetch } from "../../environment/fetch.ts";
import type { Exchange } from "../read/exchange.ts";
import { TrafficFileError } from "../read/exchange.ts";
import { readHar } from "../read/read-har.ts";
import { compareAnswers, type FieldDifference } from "./compare-answer.ts";
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
}

/**
 * Sends the requests of a recording in their order, and compares the answers.
 *
 * @throws {TrafficFileError} when the file cannot be read to its end, or nothing of it could be compared.
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
    const response = await send(exchange, values, options);
    const answer = { status: response.status, body: await response.text() };
    const found = compareAnswers({ status, body }, answer, { openapi: contract.openapi, operation, values, madeUp });
    differences.push(...found.map((difference) => ({ place, operation, ...difference })));
    compared += 1;
  }
  if (compared === 0)
    throw new TrafficFileError(
      `${file} has nothing that could be replayed: none of its requests is one of this API, or no body was kept.`,
    );
  return { compared, skipped, differences, unmatched: values.given };
}

const KEPT = ["accept", "content-type", "wix-account-id"];

async function send(
  { method, path, query, sent }: Exchange,
  values: MatchedValues,
  { url, fetch, headers }: ReplayOptions,
): Promise<Response> {
  const text = (value: string): string => String(values.send(value));
  const parts = path.split("/").map((part) => encodeURIComponent(text(decodeURIComponent(part))));
  const search = new URLSearchParams([...query].map(([name, value]): [string, string] => [name, text(value)]));
  const parsed = parseJson(sent.body ?? "");
  const kept = Object.entries(sent.headers).filter(([name]) => KEPT.includes(name) && !(name in headers));
  return fetch(`${url}${parts.join("/")}${search.size === 0 ? "" : `?${search.toString()}`}`, {
    method,
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
