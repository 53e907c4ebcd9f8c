/** What is known of every call that has ended. */
export interface Ended {
  /** How many requests were sent for the call. */
  readonly attempts: number;
  /** How long the call waited between its attempts, in milliseconds. */
  readonly totalDelayMs: number;
  /** The key that was sent, the same in each attempt. Send it again to repeat the call with one effect only. */
  readonly idempotencyKey?: string;
}
