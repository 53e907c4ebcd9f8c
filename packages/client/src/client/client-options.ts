import type { HeaderRecord, RetryOptions } from "./call-options.ts";
import type { Clock } from "./clock.ts";
import type { Hooks } from "./hooks.ts";

/** A value, or a function that gives it anew for each request: for keys that rotate, and for several tenants. */
export type Provided = string | (() => string | Promise<string>);

/**
 * What `fetch` of every runtime is, as far as the client uses it. It gets an address and options; from `raw`, and once
 * that has middleware, a `Request` and the options that go before it: headers, `redirect`, and of operations a signal.
 */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** How a client is to work. Only the key and the account have to be given. */
export interface ClientOptions {
  /** The API key as it was issued, without `Bearer `. A function is called for each request that is sent. */
  readonly apiKey: Provided;
  /** The GUID of the account to act on behalf of. A function is called for each request that is sent. */
  readonly accountId: Provided;
  /** The address of the API, if it is not the usual one: a mock, a proxy. */
  readonly baseUrl?: string | undefined;
  /** Sends the requests instead of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** How long one attempt may take, in milliseconds: 30,000 where nothing is said. `Infinity` for no limit. */
  readonly timeoutMs?: number | undefined;
  /** How long a call may take with all its attempts and waits, in milliseconds: 120,000 where nothing is said. */
  readonly deadlineMs?: number | undefined;
  /** When failed requests are sent again; `false` for never. Only what cannot have two effects is sent again. */
  readonly retry?: RetryOptions | false | undefined;
  /** Makes the keys of calls that were given none: random UUIDs where nothing is said. `false` makes none. */
  readonly idempotencyKey?: (() => string) | false | undefined;
  readonly hooks?: Hooks | undefined;
  /** Further headers of every call. */
  readonly headers?: HeaderRecord | undefined;
  /** The most that is read of a response, in bytes after decompression: 64 MiB where nothing is said. */
  readonly maxResponseBytes?: number | undefined;
  /** Time, for tests. */
  readonly clock?: Clock | undefined;
}
