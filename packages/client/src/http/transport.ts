import type { Fetch, FetchedResponse } from "./fetch.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";

/**
 * The one place that requests leave from, those of operations as well as those of `raw`: as `fetch(url, init)`, which
 * every implementation of `fetch` understands, and never following redirects.
 */
export async function send(fetch: Fetch, request: OutgoingRequest, signal: AbortSignal): Promise<Response> {
  const { url, method, headers, body } = request;
  const response: FetchedResponse | undefined = await fetch(url, {
    method,
    headers: { ...headers },
    body: body as string | null, // All implementations take bytes too, but the types of node-fetch do not say so.
    redirect: "manual",
    signal,
  });
  // A `fetch` that was made for tests may give anything.
  if (typeof response?.headers?.get !== "function" || typeof response.text !== "function") throw new NoResponse();
  return response as Response; // The client uses of it what it checked; the caller knows which `fetch` it gave.
}

/** Thrown where a `fetch` gave something that is no response. */
export class NoResponse extends TypeError {
  constructor() {
    super("fetch gave no Response");
  }
}
