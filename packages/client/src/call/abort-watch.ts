/** Listens to the caller's signal for the duration of a call, on behalf of the step that the call is at. */
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

  /** Calls `react` when the signal aborts. A later call replaces `react`. */
  react(react: (() => void) | undefined): void {
    this.#react = react;
  }

  /** Removes the listener from the signal, which may live much longer than the call. */
  release(): void {
    this.#signal?.removeEventListener("abort", this.#onAbort);
  }
}
