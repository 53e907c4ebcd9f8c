import type { AnyError } from "@resellers-sdk/errors";
import type { Conceal } from "../http/redact.ts";

/** How an attempt ended. */
export type Outcome =
  | { readonly ok: true; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly error: AnyError; readonly response?: Response };

/**
 * Where an attempt is. It goes through these states in their order, may skip some, and never goes back:
 *
 * - `waiting`: nothing was sent; middleware, credentials and hooks are at work.
 * - `handed over`: the request was given to `fetch`.
 * - `answered`: the response line and the headers are there; the body is being read.
 * - `settled`: the outcome is known. Whatever comes later does not count.
 */
export type AttemptState = "waiting" | "handed over" | "answered" | "settled";

/** Thrown to end the work of an attempt that was settled in the meantime. Nobody but a middleware ever sees it. */
export const settledAlready: Error = new Error("The attempt is over.");

/**
 * One of the requests of a call. Its state is changed by its methods only. Members that the constructor sets, or that
 * begin as undefined, are only declared, so that they cost nothing in a bundle.
 */
export class Attempt {
  state: AttemptState = "waiting";
  /** There as soon as the response line and the headers were; stays when the attempt is settled. */
  declare response: Response | undefined;
  /** Whether a request was given to `fetch`, whatever came of it. */
  wasHandedOver = false;
  /** Whether the body of the response is being read. What fails then is the transfer, whatever the runtime calls it. */
  isReading = false;
  /** Whether bytes of the request may have reached the server. */
  mayHaveArrived = false;
  /** Replaces the key that the request carries in texts that people see. */
  conceal: Conceal = (text) => text;
  /** The length of that key. */
  secretLength = 0;
  /** Aborts when the attempt is settled before its response was read. */
  readonly controller: AbortController = new AbortController();
  /** From 1. */
  declare readonly number: number;
  /** When it began, by the client's clock. */
  declare readonly startedAt: number;
  /** How it ended. Never rejects. */
  declare readonly outcome: Promise<Outcome>;
  #resolve!: (outcome: Outcome) => void; // Set by the promise of the constructor, before anybody can settle.

  constructor(number: number, startedAt: number) {
    this.number = number;
    this.startedAt = startedAt;
    this.outcome = new Promise((resolve) => (this.#resolve = resolve));
  }

  /** @throws {settledAlready} if the outcome is known. Call it after each wait, before going on. */
  assertOpen(): void {
    if (this.state === "settled") throw settledAlready;
  }

  /** The request is about to be given to `fetch`. */
  handOver(): void {
    this.assertOpen();
    this.state = "handed over";
    this.wasHandedOver = this.mayHaveArrived = true;
  }

  /** `fetch` failed before it had a connection. */
  neverLeft(): void {
    this.mayHaveArrived = false;
  }

  /** The response line and the headers are there. A middleware may put another response in its place later. */
  answer(response: Response): void {
    this.assertOpen();
    this.state = "answered";
    this.response = response;
  }

  /** Makes this the outcome, unless there is one. The response was read to its end. */
  settle(outcome: Outcome): void {
    this.state = "settled";
    this.#resolve(outcome); // Only the first one counts.
  }

  /** Makes this the outcome, unless there is one, and gives up what is still under way. */
  stop(outcome: Outcome): void {
    this.settle(outcome);
    this.controller.abort();
  }
}
