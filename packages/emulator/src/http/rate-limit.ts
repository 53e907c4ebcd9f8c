import type { Behaviour } from "../behaviour.ts";

/** The maximum number of calls of an account within a number of milliseconds. */
export interface RateLimit {
  readonly calls: number;
  readonly perMs: number;
}

/** The behaviours of the rate limit. */
export const rateLimitBehaviours: Readonly<Record<string, Behaviour>> = {
  window: {
    says: "With a rate limit, each account has windows of fixed length; a call beyond the limit gets 429, with Retry-After until the window ends.",
    basis: { assumed: "The limit is documented for apps, for API keys not; neither is the header." },
  },
};

/** Counts calls. */
export interface RateLimiter {
  /** Milliseconds to wait, for a call beyond the limit; `undefined` for one within it. */
  count(accountId: string, now: number): number | undefined;
  reset(): void;
}

/** Makes a counter of calls; without a limit, every call is allowed. */
export function createRateLimiter(limit: RateLimit | undefined): RateLimiter {
  if (limit !== undefined && !(isPositive(limit.calls) && isPositive(limit.perMs)))
    throw new TypeError("A rate limit needs whole numbers above 0: { calls, perMs }");
  const counts = new Map<string, number>();
  let window = -1;
  return {
    count: (accountId, now) => {
      if (limit === undefined) return undefined;
      const current = Math.floor(now / limit.perMs);
      if (current !== window) counts.clear();
      window = current;
      const count = (counts.get(accountId) ?? 0) + 1;
      counts.set(accountId, count);
      return count > limit.calls ? (current + 1) * limit.perMs - now : undefined;
    },
    reset: () => counts.clear(),
  };
}

function isPositive(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}
