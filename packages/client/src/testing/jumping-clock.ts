import type { Clock } from "../settings/clock.ts";

/** A clock that jumps over every wait that is shorter than the limit of an attempt, and notes it. */
export class JumpingClock implements Clock {
  /** The waits that were jumped over, in milliseconds. */
  readonly waits: number[] = [];
  /** How many timers wait for their time, or for being cancelled. */
  pending = 0;
  #now = 0;
  readonly #limit: number;

  constructor(limit = 20_000) {
    this.#limit = limit;
  }

  now(): number {
    return this.#now;
  }

  schedule(run: () => void, ms: number): () => void {
    let open = true;
    this.pending++;
    const cancel = (): void => {
      if (open) this.pending--;
      open = false;
    };
    if (ms >= this.#limit) return cancel;
    this.waits.push(ms);
    setImmediate(() => {
      if (!open) return;
      this.#now += ms;
      cancel();
      run();
    });
    return cancel;
  }
}
