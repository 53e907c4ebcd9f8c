import type { AnyError } from "@resellers-sdk/errors";
import { abortedError, networkError, timeoutError, withAttempts } from "@resellers-sdk/errors/decoder";
import { announceFailure, announceRetry } from "./announce.ts";
import type { CallOptions } from "./call-options.ts";
import { type Attempt, type Call, contextOf, type Outcome } from "./call.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Ended } from "./operation-types.ts";
import { pause } from "./pause.ts";
import { prepareCall } from "./prepare-call.ts";
import { refusalError } from "./refusal.ts";
import { retryDelay, retryPolicy } from "./retry-delay.ts";
import { sendAttempt } from "./send-attempt.ts";
import type { Settings } from "./settings.ts";

/** What every call gives, before the types of its operation are known. */
export type AnyResult = Ended &
  (
    | { readonly ok: true; readonly data: unknown; readonly response: Response }
    | { readonly ok: false; readonly error: AnyError; readonly response?: Response }
  );

/** One call from its input to its result: as many attempts as it needs and may have. Never rejects. */
export async function runCall(
  settings: Settings,
  operation: Descriptor,
  input: unknown,
  options: CallOptions,
): Promise<AnyResult> {
  const call: Call = {
    identity: {},
    operation,
    options,
    prepared: undefined,
    started: settings.clock.now(),
    attempts: 0,
    totalDelayMs: 0,
    interrupt: undefined,
  };
  const onAbort = (): void => call.interrupt?.();
  let signal: AbortSignal | undefined;
  try {
    call.prepared = prepareCall(operation, input, options, settings);
    signal = options.signal;
    signal?.addEventListener("abort", onAbort);
    return await attemptUntilDone(settings, call);
  } catch (thrown) {
    // Nothing that is called above throws once something was sent, except for a clock or a source of randomness.
    const error = call.prepared ? networkError(contextOf(call, undefined), thrown) : refusalError(operation.id, thrown);
    return failure(settings, call, undefined, error as AnyError);
  } finally {
    signal?.removeEventListener("abort", onAbort);
  }
}

async function attemptUntilDone(settings: Settings, call: Call): Promise<AnyResult> {
  const { clock } = settings;
  const { operation, options, prepared } = call;
  const { timeoutMs = settings.timeoutMs, deadlineMs = settings.deadlineMs, signal } = options;
  const policy = retryPolicy(options.retry, settings.retry);
  const repeatable = operation.safe || prepared?.idempotencyKey !== undefined;
  let attempt: Attempt | undefined;
  for (let number = 1; ; number++) {
    const started = clock.now();
    const remainingMs = deadlineMs - (started - call.started);
    const context = contextOf(call, attempt?.response);
    if (signal?.aborted) return failure(settings, call, attempt, abortedError(context, signal.reason) as AnyError);
    if (remainingMs <= 0)
      return failure(settings, call, attempt, timeoutError(context, "deadlineMs", deadlineMs) as AnyError);

    attempt = {
      number,
      started,
      controller: new AbortController(),
      tried: false,
      sent: false,
      secret: "",
      response: undefined,
    };
    const limit =
      remainingMs <= timeoutMs
        ? { name: "deadlineMs" as const, limitMs: deadlineMs, remainingMs }
        : { name: "timeoutMs" as const, limitMs: timeoutMs, remainingMs: timeoutMs };
    const outcome = await sendAttempt(settings, call, attempt, limit);
    if (attempt.tried) call.attempts++;
    if (outcome.ok) return success(call, outcome);

    const left = deadlineMs - (clock.now() - call.started);
    const delayMs = repeatable || !attempt.sent ? retryDelay(policy, outcome.error, number, left) : undefined;
    if (delayMs === undefined) return failure(settings, call, attempt, outcome.error);
    announceRetry(settings, call, attempt, outcome.error, delayMs);
    const paused = clock.now();
    await pause(settings, call, delayMs);
    call.totalDelayMs += clock.now() - paused;
  }
}

function success(call: Call, { data, response }: Outcome & { readonly ok: true }): AnyResult {
  return { ok: true, data, response, ...endOf(call) };
}

function failure(settings: Settings, call: Call, attempt: Attempt | undefined, error: AnyError): AnyResult {
  const counted = withAttempts(error, call.attempts, call.totalDelayMs);
  announceFailure(settings, call, attempt, counted);
  return { ok: false, error: counted, ...(attempt?.response && { response: attempt.response }), ...endOf(call) };
}

function endOf({ attempts, totalDelayMs, prepared }: Call): Ended {
  const idempotencyKey = prepared?.idempotencyKey;
  return { attempts, totalDelayMs, ...(idempotencyKey !== undefined && { idempotencyKey }) };
}
