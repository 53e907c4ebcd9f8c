/** The clock of the client. Replace it in tests, so that they need not wait. */
export interface Clock {
  /** Milliseconds since any fixed moment; never goes back. */
  now(): number;
  /** Calls `run` once after `ms` milliseconds, unless the returned function was called before. */
  schedule(run: () => void, ms: number): () => void;
}

/** The longest delay that the timers of all runtimes support; with a longer one they fire at once. */
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
 * The clock to use: the caller's, or that of the runtime. A wait that is longer than timers support never ends. An
 * error that the caller's clock throws when a timer is cancelled is ignored.
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
          // A timer that cannot be cancelled fires later, without effect.
        }
      };
    },
  };
}
