/** Listens to the caller's signal for the length of a call, on behalf of whatever the call is doing at the moment. */
export class AbortWatch {
  #signal: AbortSignal | null | undefined;
  #react: (() => void) | undefined;
  readonly #onAbort = (): void => this.#react?.();

  listen(signal: AbortSignal | null | undefined): void {
    this.#signal = signal;
    signal?.addEventListener("abort", this.#onAbort);
  }

  get aborted(): boolean {
    return this.#signal?.aborted === true;
  }

  get reason(): unknown {
    return this.#signal?.reason;
  }

  /** Calls `react` when the signal aborts, until it is called with something else. */
  react(react: (() => void) | undefined): void {
    this.#react = react;
  }

  /** Takes the listener off the signal, which may outlive the call by far. */
  release(): void {
    this.#signal?.removeEventListener("abort", this.#onAbort);
  }
}
