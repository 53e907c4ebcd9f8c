import type { Attempt, Call } from "../call/call.ts";
import type { Fetch } from "../client/client-options.ts";
import { addHeaders, type LowerCaseHeaders } from "./headers.ts";
import { readText } from "./read-text.ts";

/** A request on its way out, as hooks see it. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers | LowerCaseHeaders;
}

/** Hands a request to `fetch`, with the headers that key and hooks add to it. */
export type Send = (fetch: Fetch, signal: AbortSignal, added: Readonly<LowerCaseHeaders>) => Promise<Response>;

/** Has key and hooks seen to, then sends. */
export type Dispatch = (request: OutgoingRequest, send: Send) => Promise<Response>;

/** What came back: the response, and what was read of its body. */
export interface Answer {
  readonly response: Response;
  /** A text; what a middleware has been at may be a value already. */
  readonly body: unknown;
}

/** Makes the request of an attempt, has it dispatched, and reads the response. */
export type Transport = (call: Call, attempt: Attempt, dispatch: Dispatch) => Promise<Answer>;

/** Straight to `fetch`, as long as nobody else wants to see the request. */
export const direct: Transport = async ({ operation, options, prepared, settings }, attempt, dispatch) => {
  const { method, path, pathParameters, serializeQuery } = operation;
  const { params, body } = prepared!; // Nothing is sent before it is there.
  const query = serializeQuery?.(params.query);
  const url = settings.baseUrl + (pathParameters ? fill(path, params.path) : path) + (query ? `?${query}` : "");
  const headers: LowerCaseHeaders = body === undefined ? {} : { "content-type": "application/json" };
  addHeaders(headers, settings.headers);
  addHeaders(headers, options.headers);
  const response = await dispatch({ url, method, headers }, (fetch, signal, added) =>
    fetch(url, { method, headers: { ...headers, ...added }, body: body ?? null, redirect: "manual", signal }),
  );
  return { response, body: await readText(response, attempt, settings.maxResponseBytes) };
};

function fill(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(`${parameters[name]}`));
}
