import type { RetryOptions } from "./call-options.ts";

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
