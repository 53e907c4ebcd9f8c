import type { Middleware } from "openapi-fetch";
import type { CredentialOptions, ServerOptions } from "../generated/service.gen.ts";
import type { HeaderRecord } from "../http/headers.ts";
export type { Provided } from "./provided.ts";
import type { RetryOptions } from "./call-options.ts";
import type { Clock } from "./clock.ts";
import type { Fetch } from "../http/fetch.ts";
import type { Hooks } from "./hooks.ts";

/** How a connection is to work. Only the key and the account are required. Options are copied; later changes have no effect. */
export interface ConnectionOptions extends CredentialOptions, ServerOptions {
  /** Allows a `baseUrl` with `http:` that does not lead to this machine. The API key then travels in clear text. */
  readonly allowHttp?: boolean | undefined;
  /** Sends the requests. Default: the global `fetch`, looked up for each request. */
  readonly fetch?: Fetch | undefined;
  /** The time limit of one attempt, in milliseconds. Default: 30,000. `Infinity` for no limit. */
  readonly timeoutMs?: number | undefined;
  /** The time limit of a call with all its attempts and waits, in milliseconds. Default: 120,000. */
  readonly deadlineMs?: number | undefined;
  /** When failed requests are sent again; `false` for never. Only what cannot have two effects is sent again. */
  readonly retry?: RetryOptions | false | undefined;
  /** Makes the idempotency keys of calls that were given none. Default: random UUIDs. `false` makes none. */
  readonly idempotencyKey?: (() => string) | false | undefined;
  /** Functions that watch calls: one set, or several, which are called in their order. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /** Further headers of every call. */
  readonly headers?: HeaderRecord | undefined;
  /** The most that is read of a response, in bytes after decompression. Default: 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /**
   * Is told what does not break a call but should be mended, such as a hook that throws; each once. Default:
   * `process.emitWarning`, or `console.warn` where there is none.
   */
  readonly onWarning?: ((message: string) => void) | undefined;
  /** Time, for tests. */
  readonly clock?: Clock | undefined;
}

/** How a client is to work. Only the key and the account are required. Options are copied; later changes have no effect. */
export interface ClientOptions extends ConnectionOptions {
  /**
   * Middleware as openapi-fetch defines it, for the methods and for `raw`. It sees each request before the API key is
   * added to it, and each response before its body is read.
   */
  readonly middleware?: readonly Middleware[] | undefined;
}
