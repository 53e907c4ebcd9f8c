import type { AnyError } from "@resellers-sdk/errors";
import type { RetryOptions } from "../client/call-options.ts";
import { longestTimer } from "../client/clock.ts";

/** All retry settings, the defaults filled in. */
export type RetryPolicy = Required<RetryOptions>;

const defaults: RetryPolicy = {
  maxAttempts: 3,
  baseDelayMs: 250,
  maxDelayMs: 8_000,
  maxRetryAfterMs: 30_000,
  random: Math.random,
};

/** Settings over those that they replace; `false` keeps all others and allows one request only. */
export function retryPolicy(options: RetryOptions | false | undefined, over: RetryPolicy = defaults): RetryPolicy {
  if (!options) return options === false ? { ...over, maxAttempts: 1 } : over;
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...over, ...Object.fromEntries(given) };
}

/**
 * How long to wait before the request is sent again, in milliseconds; nothing if it must not be. Full jitter: any time
 * up to a bound that doubles, so that clients that failed together part ways.
 */
export function retryDelay(policy: RetryPolicy, error: AnyError, attempt: number): number | undefined {
  if (!error.retryable || attempt >= policy.maxAttempts) return undefined;
  if (error.kind === "timeout" && error.limit === "deadlineMs") return undefined; // Some timers are a little early.
  const asked = "retryAfterMs" in error ? (error.retryAfterMs ?? 0) : 0;
  if (asked > policy.maxRetryAfterMs || asked > longestTimer) return undefined;
  const bound = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));
  return Math.max(asked, policy.random() * bound || 0); // Of no number, none is waited.
}
