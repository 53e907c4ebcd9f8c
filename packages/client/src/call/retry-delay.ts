import type { AnyError } from "@resellers-sdk/errors";
import { longestTimer } from "../settings/clock.ts";
import type { RetryPolicy } from "../settings/retry-policy.ts";

/**
 * How long to wait before the next attempt, in milliseconds; `undefined` if there must be none. A random time up to a
 * bound that doubles with each attempt (full jitter), added to the `Retry-After`, so that clients that failed at the
 * same time do not retry at the same time.
 *
 * @param attempt The number of the attempt that failed, from 1.
 */
export function retryDelay(policy: RetryPolicy, error: AnyError, attempt: number): number | undefined {
  if (!error.retryable || attempt >= policy.maxAttempts) return undefined;
  // Timers may fire a little early, so the remaining time is computed from the clock.
  if (error.kind === "timeout" && error.limit === "deadlineMs") return undefined;
  const asked = error.retryAfterMs ?? 0;
  if (asked > policy.maxRetryAfterMs || asked > longestTimer) return undefined;
  const bound = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));
  const jitter = policy.random() * bound;
  return asked + (jitter > 0 ? jitter : 0); // NaN from the caller's `random` means no jitter.
}
