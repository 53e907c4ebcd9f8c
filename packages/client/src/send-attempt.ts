import type { AnyError } from "@resellers-sdk/errors";
import { abortedError, timeoutError } from "@resellers-sdk/errors/decoder";
import { type Attempt, type Call, contextOf, type Outcome } from "./call.ts";
import { exchange } from "./exchange.ts";

/** The time that an attempt has, and the option that says so. */
export interface Limit {
  readonly name: "timeoutMs" | "deadlineMs";
  /** The value of the option. */
  readonly limitMs: number;
  /** How much of it is left. */
  readonly remainingMs: number;
}

/** Sends one request and reads its response. Never rejects, and ends in time whatever `fetch` does. */
export function sendAttempt(call: Call, attempt: Attempt, { name, limitMs, remainingMs }: Limit): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      if (attempt.over) return;
      attempt.over = true;
      call.interrupt = undefined;
      cancel();
      resolve(outcome);
    };
    const stop = (error: unknown): void => {
      end({ ok: false, error: error as AnyError });
      attempt.controller.abort();
    };
    const cancel = call.settings.clock.schedule(
      () => stop(timeoutError(contextOf(call, attempt), name, limitMs)),
      remainingMs,
    );
    call.interrupt = () => stop(abortedError(contextOf(call, attempt), call.options.signal?.reason));
    void exchange(call, attempt).then(end);
  });
}
