import { abortedError, timeoutError } from "@resellers-sdk/errors/decoder";
import type { AbortWatch } from "./abort-watch.ts";
import type { Attempt, Outcome } from "./attempt.ts";
import type { Call } from "./call.ts";
import { exchange } from "./exchange.ts";
import type { PreparedCall } from "./prepare-call.ts";

/** How long an attempt may take, in milliseconds. */
export interface Limits {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  /** The remaining time until the deadline. */
  readonly remainingMs: number;
}

/** Sends one request and reads its response. Never rejects, and ends within its timeout whatever `fetch` does. */
export async function sendAttempt(
  call: Call,
  prepared: PreparedCall,
  attempt: Attempt,
  limits: Limits,
  watch: AbortWatch,
): Promise<Outcome> {
  const { timeoutMs, remainingMs } = limits;
  const limit = remainingMs <= timeoutMs ? "deadlineMs" : "timeoutMs";
  const cancel = call.settings.clock.schedule(
    () => attempt.stop({ ok: false, error: timeoutError(call.context(attempt), limit, limits[limit]) }),
    Math.min(remainingMs, timeoutMs),
  );
  watch.react(() => attempt.stop({ ok: false, error: abortedError(call.context(attempt), watch.reason) }));
  void exchange(call, prepared, attempt);
  const outcome = await attempt.outcome;
  watch.react(undefined);
  cancel();
  return outcome;
}
