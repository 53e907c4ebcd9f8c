import type { AnyError } from "@resellers-sdk/errors";
import { abortedError, timeoutError } from "@resellers-sdk/errors/decoder";
import { type Attempt, type Call, contextOf, type Outcome } from "./call.ts";
import { exchange } from "./exchange.ts";
import type { Settings } from "./settings.ts";

/** The time that an attempt has, and the option that says so. */
export interface Limit {
  readonly name: "timeoutMs" | "deadlineMs";
  /** The value of the option. */
  readonly limitMs: number;
  /** How much of it is left. */
  readonly remainingMs: number;
}

/** Sends one request and reads its response. Never rejects, and ends in time whatever `fetch` does. */
export function sendAttempt(settings: Settings, call: Call, attempt: Attempt, limit: Limit): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      call.interrupt = undefined;
      cancel();
      resolve(outcome); // Only the first one counts.
    };
    const stop = (error: AnyError): void => {
      end({ ok: false, error, response: attempt.response });
      attempt.controller.abort();
    };
    const cancel = settings.clock.schedule(
      () => stop(timeoutError(contextOf(call, attempt.response), limit.name, limit.limitMs) as AnyError),
      limit.remainingMs,
    );
    call.interrupt = () =>
      stop(abortedError(contextOf(call, attempt.response), call.options.signal?.reason) as AnyError);
    void exchange(settings, call, attempt).then((outcome) => attempt.controller.signal.aborted || end(outcome));
  });
}
