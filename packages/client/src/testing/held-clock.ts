import type { Clock } from "../settings/clock.ts";

/** A clock that does not advance, and whose timers fire when the test calls `fire`. */
export class HeldClock implements Clock {
  readonly #timers = new Set<() => void>();

  now(): number {
    return 0;
  }

  schedule(run: () => void): () => void {
    this.#timers.add(run);
    return () => this.#timers.delete(run);
  }

  /** Fires all pending timers. */
  fire(): void {
    for (const run of this.#timers) run();
  }
}
