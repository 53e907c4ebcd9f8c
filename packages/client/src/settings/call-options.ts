import type { CallCredentials } from "../generated/service.gen.ts";
import type { HeaderRecord } from "../http/headers.ts";

/** When and how often a failed request is retried. */
export interface RetryOptions {
  /** How many requests a call may send in all; 3 by default. 1 is the same as `retry: false`. */
  readonly maxAttempts?: number;
  /** The upper bound of the first random delay, in milliseconds; it doubles with each attempt. 250 by default. */
  readonly baseDelayMs?: number;
  /** The upper bound of all random delays, in milliseconds. 8,000 by default. */
  readonly maxDelayMs?: number;
  /** The longest `Retry-After` that the client waits for, in milliseconds. 30,000 by default. */
  readonly maxRetryAfterMs?: number;
  /** Returns a number from 0 (inclusive) to 1 (exclusive). `Math.random` by default; replace it in tests. */
  readonly random?: () => number;
}

/** The options of a single call. */
export interface CallOptions extends CallCredentials {
  /** Aborts the call. The error is then of kind `aborted` and has the signal's reason. */
  readonly signal?: AbortSignal | null | undefined;
  /** How long one attempt may take, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** How long the whole call may take with all its attempts and the waits between them, in milliseconds. */
  readonly deadlineMs?: number | undefined;
  /**
   * The key with which a repeated call has only one effect; takes precedence over a key in the input. With `false`, the
   * client makes no key: a write whose input has none either is not retried.
   */
  readonly idempotencyKey?: string | false | undefined;
  /** Overrides single retry settings of the client; `false` disables retries. */
  readonly retry?: RetryOptions | false | undefined;
  /** Additional headers of this call. */
  readonly headers?: HeaderRecord | undefined;
}
