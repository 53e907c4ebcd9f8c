/** The common members of the results of all calls. */
export interface Ended {
  /** How many requests were sent for the call. */
  readonly attempts: number;
  /** How long the call waited between its attempts, in milliseconds. */
  readonly totalDelayMs: number;
  /** The key that was sent, the same in each attempt. Pass it again to repeat the call without a second effect. */
  readonly idempotencyKey?: string;
}
