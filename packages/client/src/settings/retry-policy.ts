import type { RetryOptions } from "./call-options.ts";

/** All retry settings, with defaults filled in. */
export type RetryPolicy = Required<RetryOptions>;

const defaults: RetryPolicy = {
  maxAttempts: 3,
  baseDelayMs: 250,
  maxDelayMs: 8_000,
  maxRetryAfterMs: 30_000,
  random: Math.random,
};

/** Merges retry settings over others; `false` only sets `maxAttempts` to 1. */
export function retryPolicy(options: RetryOptions | false | undefined, over: RetryPolicy = defaults): RetryPolicy {
  if (!options) return options === false ? { ...over, maxAttempts: 1 } : over;
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...over, ...Object.fromEntries(given) };
}
