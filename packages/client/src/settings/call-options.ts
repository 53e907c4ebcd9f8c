import type { CallCredentials } from "../generated/service.gen.ts";
import type { HeaderRecord } from "../http/headers.ts";

/** When and how often a failed request is sent again. */
export interface RetryOptions {
  /** How many requests a call may send in all; 3 by default. 1 is the same as `retry: false`. */
  readonly maxAttempts?: number;
  /** The bound of the first random delay, in milliseconds; it doubles with each attempt. 250 by default. */
  readonly baseDelayMs?: number;
  /** The bound that no random delay exceeds, in milliseconds. 8,000 by default. */
  readonly maxDelayMs?: number;
  /** The longest `Retry-After` that is waited for, in milliseconds. 30,000 by default. */
  readonly maxRetryAfterMs?: number;
  /** Gives numbers from 0 to 1, without 1. `Math.random` by default; replace it in tests. */
  readonly random?: () => number;
}

/** What one call may do differently from the others of its client. */
export interface CallOptions extends CallCredentials {
  /** Ends the call when it aborts. The error is then `aborted` and has the signal's reason. */
  readonly signal?: AbortSignal | null | undefined;
  /** How long one attempt may take, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** How long the whole call may take with all its attempts and the waits between them, in milliseconds. */
  readonly deadlineMs?: number | undefined;
  /**
   * The key that makes a repeated call have one effect only; goes before one in the input. `false` makes none: a write
   * whose input has none either is then sent once.
   */
  readonly idempotencyKey?: string | false | undefined;
  /** Replaces single settings of the client's; `false` sends one request only. */
  readonly retry?: RetryOptions | false | undefined;
  /** Further headers of this call. */
  readonly headers?: HeaderRecord | undefined;
}
