/** Time as the client sees it. Replace it in tests, so that nothing has to be waited for. */
export interface Clock {
  /** Milliseconds since any fixed moment; never goes back. */
  now(): number;
  /** Calls `run` once after `ms` milliseconds, unless the returned function was called before. */
  schedule(run: () => void, ms: number): () => void;
}

/** The longest time that timers of all runtimes can hold; for anything longer they fire at once. */
export const longestTimer: number = 2 ** 31 - 1;

/** The clock of the runtime. */
const systemClock: Clock = {
  now: () => performance.now(),
  schedule(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * The clock to use: the caller's, or that of the runtime. A wait that no timer can hold has no end. What the caller's
 * clock returns or throws when a timer is cancelled cannot break a call.
 */
export function clockOf(given: Clock = systemClock): Clock {
  return {
    now: () => given.now(),
    schedule(run, ms) {
      if (ms > longestTimer) return () => {};
      const cancel = given.schedule(run, ms);
      return () => {
        try {
          cancel();
        } catch {
          // A clock that cannot cancel fires later, when nobody listens any more.
        }
      };
    },
  };
}
