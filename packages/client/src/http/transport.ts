import type { Fetch, FetchedResponse } from "./fetch.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";

/**
 * The one place that sends requests, those of operations as well as those of `raw`: as `fetch(url, init)`, which every
 * implementation of `fetch` supports, and without following redirects.
 */
export async function send(fetch: Fetch, request: OutgoingRequest, signal: AbortSignal): Promise<Response> {
  const { url, method, headers, body } = request;
  const response: FetchedResponse | undefined = await fetch(url, {
    method,
    headers: { ...headers },
    body: body as string | null, // All implementations accept bytes too, but the types of node-fetch do not.
    redirect: "manual",
    signal,
  });
  // A `fetch` made for tests may return anything.
  if (typeof response?.headers?.get !== "function" || typeof response.text !== "function") throw new NoResponse();
  return response as Response; // The client uses only the members that it checked.
}

/** Thrown if a `fetch` returned something that is not a response. */
export class NoResponse extends TypeError {
  constructor() {
    super("fetch gave no Response");
  }
}
