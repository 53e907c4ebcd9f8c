import type { Clock } from "../settings/clock.ts";

/** A clock that skips every wait that is shorter than the timeout of an attempt, and records it. */
export class JumpingClock implements Clock {
  /** The skipped waits, in milliseconds. */
  readonly waits: number[] = [];
  /** How many timers are pending. */
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
