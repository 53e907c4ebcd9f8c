import type { HeaderRecord } from "./call-options.ts";
import { assertOptions } from "./check-options.ts";
import { type Clock, guardClock, systemClock } from "./clock.ts";
import type { ClientOptions, Fetch, Provided } from "./client-options.ts";
import { type Credentials, credentials } from "./credentials.ts";
import { defaultBaseUrl } from "../generated/service.gen.ts";
import type { Hooks } from "./hooks.ts";
import { randomKey } from "../call/idempotency-key.ts";
import { type RetryPolicy, retryPolicy } from "../call/retry-delay.ts";
import { direct, type Transport } from "../http/transport.ts";

/** A client's options, checked, with every default filled in. Lives in closures only, because it holds the key. */
export interface Settings {
  /** How requests reach `fetch`; another way once openapi-fetch has middleware. */
  transport: Transport;
  /** Finds the `fetch` to use when it is needed, so that one that is replaced later is seen. */
  readonly fetch: () => Fetch;
  /** As requests spell it, without a slash at its end. */
  readonly baseUrl: string;
  /** The beginning of the addresses that may be told the key. */
  readonly origin: string;
  readonly apiKey: Provided;
  readonly accountId: Provided;
  /** Key and account, where neither is a function. */
  readonly fixed: Credentials | undefined;
  readonly headers: HeaderRecord | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retry: RetryPolicy;
  readonly makeKey: (() => string) | undefined;
  readonly hooks: Hooks;
  readonly maxResponseBytes: number;
  readonly clock: Clock;
}

/**
 * The settings that these options ask for.
 *
 * @throws {TypeError} if an option is wrong; the message says how to mend it.
 */
export function settingsOf(options: ClientOptions): Settings {
  const givenUrl = options?.baseUrl ?? defaultBaseUrl;
  assertOptions(options, givenUrl);
  const { href, origin } = new URL(givenUrl);
  const { apiKey, accountId, headers, idempotencyKey } = options;
  return {
    transport: direct,
    fetch: () => options.fetch ?? globalThis.fetch,
    baseUrl: href.replace(/\/+$/, ""),
    origin: `${origin}/`,
    apiKey,
    accountId,
    fixed: typeof apiKey === "string" && typeof accountId === "string" ? credentials(apiKey, accountId) : undefined,
    headers,
    timeoutMs: options.timeoutMs ?? 30_000,
    deadlineMs: options.deadlineMs ?? 120_000,
    retry: retryPolicy(options.retry),
    makeKey: idempotencyKey === false ? undefined : (idempotencyKey ?? randomKey),
    hooks: options.hooks ?? {},
    maxResponseBytes: options.maxResponseBytes ?? 67_108_864,
    clock: options.clock ? guardClock(options.clock) : systemClock,
  };
}
