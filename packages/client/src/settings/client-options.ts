import type { Middleware } from "openapi-fetch";
import type { CredentialOptions, ServerOptions } from "../generated/service.gen.ts";
import type { HeaderRecord } from "../http/headers.ts";
export type { Provided } from "./provided.ts";
import type { RetryOptions } from "./call-options.ts";
import type { Clock } from "./clock.ts";
import type { Fetch } from "../http/fetch.ts";
import type { Hooks } from "./hooks.ts";

/**
 * The options of a connection. Only the key and the account are required. Options are copied; later changes have no
 * effect.
 */
export interface ConnectionOptions extends CredentialOptions, ServerOptions {
  /** Allows a `baseUrl` with `http:` that does not lead to this machine. The API key then travels in clear text. */
  readonly allowHttp?: boolean | undefined;
  /** The function that sends requests. Default: the global `fetch`, looked up for each request. */
  readonly fetch?: Fetch | undefined;
  /** The timeout of one attempt, in milliseconds. Default: 30,000. `Infinity` for no limit. */
  readonly timeoutMs?: number | undefined;
  /** The deadline of a call with all its attempts and waits, in milliseconds. Default: 120,000. */
  readonly deadlineMs?: number | undefined;
  /**
   * When failed requests are retried; `false` for never. Only requests that cannot have a second effect are retried.
   */
  readonly retry?: RetryOptions | false | undefined;
  /** Makes the idempotency keys of calls without one. Default: random UUIDs. `false` for no keys. */
  readonly idempotencyKey?: (() => string) | false | undefined;
  /** Functions that observe calls: one set, or a list of sets, which are called in order. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /** Additional headers of every call. */
  readonly headers?: HeaderRecord | undefined;
  /** The maximum size of a response body, in bytes after decompression. Default: 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /**
   * Receives warnings about problems that do not break a call but should be fixed, such as a hook that throws; each
   * warning once. Default: `process.emitWarning`, or `console.warn` if that does not exist.
   */
  readonly onWarning?: ((message: string) => void) | undefined;
  /** The clock, to be replaced in tests. */
  readonly clock?: Clock | undefined;
}

/**
 * The options of a client. Only the key and the account are required. Options are copied; later changes have no effect.
 */
export interface ClientOptions extends ConnectionOptions {
  /**
   * Middleware as openapi-fetch defines it, for the methods and for `raw`. It sees each request before the API key is
   * added to it, and each response before its body is read.
   */
  readonly middleware?: readonly Middleware[] | undefined;
}
