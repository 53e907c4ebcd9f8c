/** Time as the client sees it. Replace it in tests, so that nothing has to be waited for. */
export interface Clock {
  /** Milliseconds since any fixed moment; never goes back. */
  now(): number;
  /** Calls `run` once after `ms` milliseconds, unless the returned function was called before. */
  schedule(run: () => void, ms: number): () => void;
}

/** The longest time that timers of all runtimes can hold; they fire at once for anything longer. */
export const longestTimer: number = 2 ** 31 - 1;

/** The clock of the runtime. */
export const systemClock: Clock = {
  now: () => performance.now(),
  schedule(run, ms) {
    if (ms > longestTimer) return () => {};
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** A clock that somebody else has made: what it gives to cancel a timer may be anything, and must not break a call. */
export function guardClock(clock: Clock): Clock {
  return {
    now: () => clock.now(),
    schedule(run, ms) {
      const cancel = clock.schedule(run, ms);
      return () => {
        try {
          cancel();
        } catch {}
      };
    },
  };
}
