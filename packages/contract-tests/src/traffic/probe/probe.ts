import { type HarEntry, recordEntries } from "@resellers-sdk/client/record";
import { decodeError, type Operation } from "@resellers-sdk/errors";
import { resellersContract as contract } from "../../contract/resellers-contract.ts";
import { isObject, memberOf, parseJson, valueAt } from "../../description/json.ts";
import { operationsOf } from "../../description/slice-description.ts";
import type { Fetch } from "../../environment/fetch.ts";
import { unknownHeaders } from "../unknown-headers.ts";
import { type ProbeRequest, WRONG_KEY } from "./probe-requests.ts";

/** The server of a probe, and the credentials. */
export interface ProbeOptions {
  readonly url: string;
  readonly apiKey: string;
  readonly accountId: string;
  readonly fetch: Fetch;
  readonly requests: readonly ProbeRequest[];
  readonly onEntry: (entry: HarEntry) => void;
  /** Ends the probe. */
  readonly signal: AbortSignal;
}

/** For a request and its answer. */
const LIMIT_MS = 30_000;

/** The findings from one answer. */
export interface Probed {
  readonly request: ProbeRequest;
  readonly status: number;
  /** Sentences without values: names of members, words of the description, counts. */
  readonly says: readonly string[];
}

/**
 * Sends the requests one after the other. When it is done or fails, all entries have been delivered.
 *
 * @throws {TypeError} if the server cannot be reached, as `fetch` does.
 * @throws {DOMException} with the name `TimeoutError` if it does not answer within 30 seconds.
 */
export async function probe(options: ProbeOptions): Promise<Probed[]> {
  const { fetch, onEntry, apiKey } = options;
  const recording = recordEntries(
    async (address, init) => fetch(address, init),
    (entry) => {
      if (entry !== undefined) onEntry(entry);
    },
    { secrets: [apiKey] },
  );
  try {
    return await askAll(options, recording.fetch);
  } finally {
    await recording.settled();
  }
}

async function askAll(
  { url, apiKey, accountId, requests, signal }: ProbeOptions,
  fetch: ReturnType<typeof recordEntries>["fetch"],
): Promise<Probed[]> {
  const probed: Probed[] = [];
  for (const request of requests) {
    const response = await fetch(url + request.path, {
      method: request.method.toUpperCase(),
      headers: {
        accept: "application/json",
        authorization: request.wrongKey ? WRONG_KEY : apiKey,
        "wix-account-id": accountId,
        ...(request.body !== undefined && { "content-type": "application/json" }),
      },
      body: request.body === undefined ? null : JSON.stringify(request.body),
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
    });
    const text = await response.text();
    const headers = response instanceof Response ? [...response.headers.keys()] : [];
    probed.push({
      request,
      status: response.status,
      says: findings(request.operation, response.status, headers, text),
    });
  }
  return probed;
}

function findings(operation: string, status: number, headers: readonly string[], text: string): string[] {
  const described = operationsOf(contract.openapi).find(({ id }) => id === operation);
  const strange = described === undefined ? [] : unknownHeaders(contract.openapi, described, { status, headers });
  const requestId = String(memberOf(contract.openapi, "x-error-envelope")["requestId"]);
  return [
    ...(status < 400 ? [] : failureFindings(operation, status, text)),
    headers.includes(requestId) ? `has the header ${requestId}` : `lacks the header ${requestId}`,
    ...(strange.length === 0
      ? []
      : [`${strange.length} headers that are not listed; their names are in the recording`]),
  ];
}

function failureFindings(operation: string, status: number, text: string): string[] {
  const body = parseJson(text);
  if (!isObject(body)) return [text === "" ? "the body is empty" : "the body is no JSON object"];
  const envelope = memberOf(contract.openapi, "x-error-envelope");
  const code = valueAt(body, String(memberOf(envelope, "code")["at"]));
  const data = valueAt(body, String(envelope["data"]));
  const messages = Array.isArray(envelope["messages"]) ? envelope["messages"].map(String) : [];
  const texts = messages.flatMap((pointer) => {
    const value = valueAt(body, pointer);
    return typeof value === "string" ? [{ pointer, value }] : [];
  });
  // The contract and the errors package are generated from the same description.
  const { kind } = decodeError({ operation: operation as Operation, status, body: text });
  return [
    `arrives as ${kind}`,
    typeof code === "string" ? "the code is where the envelope says" : "there is no application code",
    `texts at ${texts.map(({ pointer }) => pointer).join(", ") || "none of the places of the envelope"}`,
    isObject(data) ? `\`data\` is there, with ${Object.keys(data).length} members` : "there is no `data`",
    texts.some(({ value }) => value.includes("`")) ? "messages have backticks" : "messages have no backticks",
  ];
}
