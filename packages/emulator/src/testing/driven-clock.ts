import type { Clock } from "@resellers-sdk/client";
import type { Emulator } from "../create-emulator.ts";

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Runs all pending work that does not wait for time to pass. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * A clock for client and emulator together, which moves only while `drive` runs, so that no test waits for real time.
 */
export class DrivenClock implements Clock {
  readonly #emulator: Emulator;
  readonly #begin: number;
  #timers: Timer[] = [];

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
    this.#begin = Date.parse(emulator.control.now());
  }

  now(): number {
    return Date.parse(this.#emulator.control.now()) - this.#begin;
  }

  schedule(run: () => void, ms: number): () => void {
    const timer = { at: this.now() + Math.ceil(ms), run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  }

  /** Moves the clock to the next timer whenever no other work is pending, until the result is available. */
  async drive<Result>(work: Promise<Result>): Promise<Result> {
    let isOver = false;
    const over = (): void => {
      isOver = true;
    };
    work.then(over, over);
    for (;;) {
      await settle();
      if (isOver) return work;
      const next = this.#timers.toSorted((one, other) => one.at - other.at)[0];
      if (next === undefined) throw new Error("Nothing is waited for, and there is no result");
      this.#timers = this.#timers.filter((one) => one !== next);
      this.#emulator.control.advance(Math.max(0, next.at - this.now()));
      next.run();
    }
  }
}
