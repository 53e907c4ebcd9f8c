/** The options that the client passes to `fetch`. All implementations support every field. */
export interface FetchInit {
  readonly method: string;
  /** All headers, their names in lower case. */
  readonly headers: Record<string, string>;
  /** `null` for a request without a body. Requests of `raw` and of middleware may have an `ArrayBuffer`. */
  readonly body: string | null;
  /** Redirects are never followed: they would carry the API key to another address. */
  readonly redirect: "manual";
  /** Aborts if the call ends before the response does. */
  readonly signal: AbortSignal;
}

/**
 * The members of a response that the client uses: a subset of the web's `Response`, so that those of other libraries
 * fit.
 */
export interface FetchedResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/**
 * Sends a request: the global `fetch` of any runtime, or that of undici, node-fetch or cross-fetch. It is always called
 * with an address and options, never with a `Request`.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchedResponse>;
