import type { AnyError } from "@resellers-sdk/errors";
import type { Conceal } from "../http/redact.ts";

/** How an attempt ended. */
export type Outcome =
  | { readonly ok: true; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly error: AnyError; readonly response?: Response };

/**
 * The state of an attempt. It goes through these states in this order, may skip some, and never goes back:
 *
 * - `waiting`: nothing was sent; middleware, credentials and hooks are at work.
 * - `handed over`: the request was given to `fetch`.
 * - `answered`: the status line and the headers were received; the body is being read.
 * - `settled`: the outcome is known. Later events are ignored.
 */
export type AttemptState = "waiting" | "handed over" | "answered" | "settled";

/** Thrown to stop the work of an attempt that was settled in the meantime. Only a middleware can see it. */
export const settledAlready: Error = new Error("The attempt is over.");

/**
 * One of the requests of a call. Its state is changed by its methods only. Members that the constructor sets, or that
 * are initially `undefined`, are only declared, because `declare` takes no bytes in a bundle.
 */
export class Attempt {
  state: AttemptState = "waiting";
  /** Set when the status line and the headers were received; kept when the attempt is settled. */
  declare response: Response | undefined;
  /** Whether a request was passed to `fetch`, whatever the result. */
  wasHandedOver = false;
  /**
   * Whether the body of the response is being read. A failure at this point is one of the transfer, whatever the
   * runtime calls it.
   */
  isReading = false;
  /** Whether bytes of the request may have reached the server. */
  mayHaveArrived = false;
  /** Replaces the key of the request in texts that people see. */
  conceal: Conceal = (text) => text;
  /** The length of that key. */
  secretLength = 0;
  /** Aborts when the attempt is settled before its response was read. */
  readonly controller: AbortController = new AbortController();
  /** From 1. */
  declare readonly number: number;
  /** The start time, by the client's clock. */
  declare readonly startedAt: number;
  /** How it ended. Never rejects. */
  declare readonly outcome: Promise<Outcome>;
  #resolve!: (outcome: Outcome) => void; // Set by the promise in the constructor, before anything can settle the attempt.

  constructor(number: number, startedAt: number) {
    this.number = number;
    this.startedAt = startedAt;
    this.outcome = new Promise((resolve) => (this.#resolve = resolve));
  }

  /** @throws {settledAlready} if the outcome is known. Call it after each wait, before going on. */
  assertOpen(): void {
    if (this.state === "settled") throw settledAlready;
  }

  /** Called immediately before the request is passed to `fetch`. */
  handOver(): void {
    this.assertOpen();
    this.state = "handed over";
    this.wasHandedOver = this.mayHaveArrived = true;
  }

  /** Called when `fetch` failed before it had a connection. */
  neverLeft(): void {
    this.mayHaveArrived = false;
  }

  /** Called when the status line and the headers were received, and again if a middleware replaces the response. */
  answer(response: Response): void {
    this.assertOpen();
    this.state = "answered";
    this.response = response;
  }

  /** Sets the outcome, unless there is one already. For a response that was read to its end. */
  settle(outcome: Outcome): void {
    this.state = "settled";
    this.#resolve(outcome); // Only the first call has an effect.
  }

  /** Sets the outcome, unless there is one already, and cancels the work that is still under way. */
  stop(outcome: Outcome): void {
    this.settle(outcome);
    this.controller.abort();
  }
}
