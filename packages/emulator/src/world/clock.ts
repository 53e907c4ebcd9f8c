import type { Store } from "./store/store.ts";

/** Returns the time, in milliseconds since 1970. */
export interface Clock {
  readonly kind: "real" | "manual";
  now(): number;
}

/** A clock that moves only when `set` is called. */
export interface ManualClock extends Clock {
  readonly kind: "manual";
  /** Moves the clock; a past time is allowed. */
  set(now: number): void;
}

/** Where a manual clock starts: 2026-03-02, 09:30 UTC, the present of the examples in the description. */
export const MANUAL_START: number = Date.UTC(2026, 2, 2, 9, 30);

/** Whether a clock is a manual one. */
export function isManual(clock: Clock): clock is ManualClock {
  return clock.kind === "manual";
}

/** The latest time that a `Date` can represent. */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** The clock of the machine. */
export const realClock: Clock = { kind: "real", now: () => Date.now() };

/**
 * Makes a manual clock. It starts at the time in the store, or else at 2026-03-02, 09:30 UTC.
 */
export function createManualClock(store: Pick<Store, "number" | "putNumber">): ManualClock {
  let time = store.number("now") ?? MANUAL_START;
  return {
    kind: "manual",
    now: () => time,
    set: (now) => {
      if (!Number.isInteger(now) || now < 0 || now > LATEST)
        throw new RangeError(`A clock cannot show ${now}; it shows whole milliseconds from 1970 to the year 9999`);
      time = now;
      store.putNumber("now", now);
    },
  };
}

/** A time as the API writes it: `2026-01-01T00:00:00.000Z`. Times after the year 9999 become the end of that year. */
export function dateOf(time: number): string {
  return new Date(Math.min(time, LATEST)).toISOString();
}
