import type { Middleware } from "openapi-fetch";
import { headerEntries, type HeaderRecord } from "../http/headers.ts";
import type { SendThrough } from "../http/middleware.ts";
import { assertOptions } from "./check-options.ts";
import type { ClientOptions } from "./client-options.ts";
import { type Clock, clockOf } from "./clock.ts";
import { credentialOptions, type Credentials, credentialsOf, type ProvidedCredentials } from "./credentials.ts";
import type { Fetch } from "../http/fetch.ts";
import type { Hooks } from "./hooks.ts";
import { type RetryPolicy, retryPolicy } from "./retry-policy.ts";
import { type Warn, warnOnce } from "./warn.ts";
import { defaultBaseUrl } from "../generated/service.gen.ts";

/** A client's options, checked and copied, with every default filled in. Lives in closures only: it holds the key. */
export interface Settings {
  /**
   * Returns the `fetch` to use, looked up for each request, so that a later replacement of the global one takes effect.
   */
  readonly fetch: () => Fetch;
  /** In the form that requests use, without a trailing slash. */
  readonly baseUrl: string;
  /** The prefix of the addresses to which the key may be sent. */
  readonly origin: string;
  readonly credentials: ProvidedCredentials;
  /** The credentials of every request, if no option is a function. */
  readonly fixed: Credentials | undefined;
  readonly headers: HeaderRecord | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retry: RetryPolicy;
  /** `undefined` for the default, `false` for none. */
  readonly makeKey: ClientOptions["idempotencyKey"];
  readonly hooks: readonly Hooks[];
  readonly maxResponseBytes: number;
  readonly warn: Warn;
  readonly clock: Clock;
  /** Sends requests through the client's middleware; `undefined` if it has none. */
  readonly sendThrough: SendThrough | undefined;
}

/**
 * Makes the function that sends requests through middleware. Passed as a parameter, so that bundles that do not need it
 * do not contain it.
 */
export type MakeMiddleware = (middleware: readonly Middleware[], baseUrl: string) => SendThrough;

/**
 * The settings for these options.
 *
 * @param makeMiddleware If given, the option `middleware` is allowed.
 * @throws {TypeError} if an option is wrong; the message says how to mend it.
 */
export function settingsOf(options: ClientOptions, makeMiddleware?: MakeMiddleware): Settings {
  const givenUrl = options?.baseUrl ?? defaultBaseUrl;
  assertOptions(options, givenUrl, makeMiddleware ? ["middleware"] : []);
  const { href, origin } = new URL(givenUrl);
  const { headers, idempotencyKey, fetch, hooks = [], middleware = [] } = options;
  const baseUrl = href.replace(/\/+$/, "");
  const warn = warnOnce(options.onWarning);
  const credentials = credentialOptions(options);
  const isFixed = Object.values(credentials).every((value) => typeof value === "string");
  return Object.freeze({
    fetch: () => fetch ?? globalThis.fetch,
    baseUrl,
    origin: `${origin}/`,
    credentials,
    fixed: isFixed ? (credentialsOf(credentials, warn) as Credentials) : undefined, // Without functions, the result is not a promise.
    headers: headers && Object.fromEntries(headerEntries(headers) as [string, string][]), // Checked above.
    timeoutMs: options.timeoutMs ?? 30_000,
    deadlineMs: options.deadlineMs ?? 120_000,
    retry: retryPolicy(options.retry),
    makeKey: idempotencyKey,
    hooks: [hooks].flat(),
    maxResponseBytes: options.maxResponseBytes ?? 67_108_864,
    warn,
    clock: clockOf(options.clock),
    sendThrough: middleware.length ? makeMiddleware?.([...middleware], baseUrl) : undefined,
  });
}
