import type { AnyError } from "@resellers-sdk/errors";
import { abortedError, networkError, timeoutError } from "@resellers-sdk/errors/decoder";
import { announce } from "./announce.ts";
import type { CallOptions } from "../client/call-options.ts";
import { type Attempt, type Call, contextOf, type Outcome } from "./call.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import { refusalError } from "./classify-failure.ts";
import type { Ended } from "../operation/operation-types.ts";
import { pause } from "./pause.ts";
import { prepareCall } from "./prepare-call.ts";
import { retryDelay, retryPolicy } from "./retry-delay.ts";
import { sendAttempt } from "./send-attempt.ts";
import type { Settings } from "../client/settings.ts";

/** What every call gives, before the types of its operation are known. */
export type AnyResult = Ended & Outcome;

/** One call from its input to its result: as many attempts as it needs and may have. Never rejects. */
export async function runCall(
  settings: Settings,
  operation: Descriptor,
  input: unknown,
  options: CallOptions,
): Promise<AnyResult> {
  const { clock } = settings;
  const call: Call = {
    identity: {},
    settings,
    operation,
    options,
    prepared: undefined,
    started: 0,
    attempts: 0,
    totalDelayMs: 0,
    attempt: undefined,
    interrupt: undefined,
  };
  const onAbort = (): void => call.interrupt?.();
  let signal: AbortSignal | undefined;
  try {
    call.started = clock.now();
    const prepared = (call.prepared = prepareCall(operation, input, options, settings));
    signal = options.signal;
    signal?.addEventListener("abort", onAbort);
    const { timeoutMs = settings.timeoutMs, deadlineMs = settings.deadlineMs } = options;
    const policy = retryPolicy(options.retry, settings.retry);
    const repeatable = operation.safe || prepared.idempotencyKey !== undefined;
    for (let number = 1, started = call.started; ; number++, started = clock.now()) {
      const remainingMs = deadlineMs - (started - call.started);
      if (signal?.aborted) return failure(call, abortedError(contextOf(call, call.attempt), signal.reason));
      if (remainingMs <= 0) return failure(call, timeoutError(contextOf(call, call.attempt), "deadlineMs", deadlineMs));

      const attempt: Attempt = {
        number,
        started,
        controller: new AbortController(),
        over: false,
        tried: false,
        sent: false,
        secret: "",
        tooLong: false,
        response: undefined,
      };
      call.attempt = attempt;
      const outcome = await sendAttempt(call, attempt, { timeoutMs, deadlineMs }, remainingMs);
      if (outcome.ok) return conclude(call, outcome);

      const { error } = outcome;
      const delayMs = repeatable || !attempt.sent ? retryDelay(policy, error, number) : undefined;
      const paused = clock.now();
      if (delayMs === undefined || delayMs >= deadlineMs - (paused - call.started)) return failure(call, error);
      announce(call, attempt, "onRetry", () => ({ error, delayMs }));
      await pause(call, delayMs);
      call.totalDelayMs += clock.now() - paused;
    }
  } catch (thrown) {
    // Once something was sent, only a clock or a source of randomness throws.
    return failure(
      call,
      call.prepared ? networkError(contextOf(call, call.attempt), thrown) : refusalError(call, thrown),
    );
  } finally {
    signal?.removeEventListener("abort", onAbort);
  }
}

function failure(call: Call, error: AnyError): AnyResult {
  announce(call, call.attempt, "onError", () => ({ error }));
  const response = call.attempt?.response;
  return conclude(call, response ? { ok: false, error, response } : { ok: false, error });
}

function conclude({ attempts, totalDelayMs, prepared }: Call, outcome: Outcome): AnyResult {
  const result: AnyResult & { idempotencyKey?: string } = { ...outcome, attempts, totalDelayMs };
  if (prepared?.idempotencyKey !== undefined) result.idempotencyKey = prepared.idempotencyKey;
  return result;
}
