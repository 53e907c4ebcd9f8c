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
  /** Finds the `fetch` to use when it is needed, so that a global one that is replaced later is seen. */
  readonly fetch: () => Fetch;
  /** As requests spell it, without a slash at its end. */
  readonly baseUrl: string;
  /** The beginning of the addresses that may be told the key. */
  readonly origin: string;
  readonly credentials: ProvidedCredentials;
  /** What authenticates every request, where no function has to be asked for it. */
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
  /** Sends requests through the client's middleware; `undefined` where it has none. */
  readonly sendThrough: SendThrough | undefined;
}

/** Makes the function that sends requests through middleware. Passed in, so that bundles without it do not hold it. */
export type MakeMiddleware = (middleware: readonly Middleware[], baseUrl: string) => SendThrough;

/**
 * The settings for these options.
 *
 * @param makeMiddleware Makes `middleware` an option that is taken.
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
    fixed: isFixed ? (credentialsOf(credentials, warn) as Credentials) : undefined, // No promise where nobody is asked.
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
