import type { AnyError } from "@resellers-sdk/errors";
import { abortedError, timeoutError } from "@resellers-sdk/errors/decoder";
import { type Attempt, type Call, contextOf, type Outcome } from "./call.ts";
import { exchange } from "./exchange.ts";

/** Sends one request and reads its response. Never rejects, and ends in time whatever `fetch` does. */
export function sendAttempt(
  call: Call,
  attempt: Attempt,
  limits: { readonly timeoutMs: number; readonly deadlineMs: number },
  remainingMs: number,
): Promise<Outcome> {
  const name = remainingMs <= limits.timeoutMs ? "deadlineMs" : "timeoutMs";
  return new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      if (attempt.over) return;
      attempt.over = true;
      call.interrupt = undefined;
      cancel();
      resolve(outcome);
    };
    const stop = (error: AnyError): void => {
      end({ ok: false, error });
      attempt.controller.abort();
    };
    const cancel = call.settings.clock.schedule(
      () => stop(timeoutError(contextOf(call, attempt), name, limits[name])),
      Math.min(remainingMs, limits.timeoutMs),
    );
    // By way of a constant: a literal assigned to a member is allocated with the old objects by V8, which would keep
    // all that an attempt holds, response included, until a full collection.
    const interrupt = (): void => stop(abortedError(contextOf(call, attempt), call.options.signal?.reason));
    call.interrupt = interrupt;
    void exchange(call, attempt, end);
  });
}
