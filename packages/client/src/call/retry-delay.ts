import type { AnyError } from "@resellers-sdk/errors";
import { longestTimer } from "../settings/clock.ts";
import type { RetryPolicy } from "../settings/retry-policy.ts";

/**
 * How long to wait before the request is sent again, in milliseconds; `undefined` if it must not be. A random time up
 * to a bound that doubles with each attempt (full jitter), on top of what `Retry-After` asks for, so that clients that
 * failed together do not return together.
 *
 * @param attempt The number of the attempt that failed, from 1.
 */
export function retryDelay(policy: RetryPolicy, error: AnyError, attempt: number): number | undefined {
  if (!error.retryable || attempt >= policy.maxAttempts) return undefined;
  // Timers may fire a little early: what the clock says is left of the deadline is not.
  if (error.kind === "timeout" && error.limit === "deadlineMs") return undefined;
  const asked = error.retryAfterMs ?? 0;
  if (asked > policy.maxRetryAfterMs || asked > longestTimer) return undefined;
  const bound = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));
  const jitter = policy.random() * bound;
  return asked + (jitter > 0 ? jitter : 0); // NaN, from a `random` of the caller's, means no jitter.
}
