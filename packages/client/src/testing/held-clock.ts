import type { Clock } from "../settings/clock.ts";

/** A clock that stands still, and whose timers fire when the test says so. */
export class HeldClock implements Clock {
  readonly #timers = new Set<() => void>();

  now(): number {
    return 0;
  }

  schedule(run: () => void): () => void {
    this.#timers.add(run);
    return () => this.#timers.delete(run);
  }

  /** Fires all timers that wait. */
  fire(): void {
    for (const run of this.#timers) run();
  }
}
