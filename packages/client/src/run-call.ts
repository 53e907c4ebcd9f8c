import type { AnyError } from "@resellers-sdk/errors";
import { abortedError, networkError, timeoutError, withAttempts } from "@resellers-sdk/errors/decoder";
import { announce } from "./announce.ts";
import type { CallOptions } from "./call-options.ts";
import { type Attempt, type Call, contextOf } from "./call.ts";
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
    settings,
    operation,
    options,
    prepared: undefined,
    started: settings.clock.now(),
    attempts: 0,
    totalDelayMs: 0,
    attempt: undefined,
    interrupt: undefined,
  };
  const onAbort = (): void => call.interrupt?.();
  let signal: AbortSignal | undefined;
  try {
    call.prepared = prepareCall(operation, input, options, settings);
    signal = options.signal;
    signal?.addEventListener("abort", onAbort);
    return await attemptUntilDone(call);
  } catch (thrown) {
    // Nothing that is called above throws once something was sent, except for a clock or a source of randomness.
    return failure(
      call,
      call.prepared ? networkError(contextOf(call, call.attempt), thrown) : refusalError(operation.id, thrown),
    );
  } finally {
    signal?.removeEventListener("abort", onAbort);
  }
}

async function attemptUntilDone(call: Call): Promise<AnyResult> {
  const { operation, options, prepared, settings } = call;
  const { clock } = settings;
  const { timeoutMs = settings.timeoutMs, deadlineMs = settings.deadlineMs, signal } = options;
  const policy = retryPolicy(options.retry, settings.retry);
  const repeatable = operation.safe || prepared?.idempotencyKey !== undefined;
  for (let number = 1; ; number++) {
    const started = clock.now();
    const remainingMs = deadlineMs - (started - call.started);
    const context = contextOf(call, call.attempt);
    if (signal?.aborted) return failure(call, abortedError(context, signal.reason));
    if (remainingMs <= 0) return failure(call, timeoutError(context, "deadlineMs", deadlineMs));

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
    if (attempt.tried) call.attempts++;
    if (outcome.ok) return { ...outcome, ...endOf(call) };

    const paused = clock.now();
    const left = deadlineMs - (paused - call.started);
    const delayMs = repeatable || !attempt.sent ? retryDelay(policy, outcome.error, number, left) : undefined;
    if (delayMs === undefined) return failure(call, outcome.error);
    announce(call, attempt, "onRetry", () => ({ error: outcome.error, delayMs }));
    await pause(call, delayMs);
    call.totalDelayMs += clock.now() - paused;
  }
}

function failure(call: Call, error: object): AnyResult {
  // One of the family: it was made by its functions.
  const counted = withAttempts(error, call.attempts, call.totalDelayMs) as AnyError;
  announce(call, call.attempt, "onError", () => ({ error: counted }));
  const response = call.attempt?.response;
  return { ok: false, error: counted, ...(response && { response }), ...endOf(call) };
}

function endOf({ attempts, totalDelayMs, prepared }: Call): Ended {
  const idempotencyKey = prepared?.idempotencyKey;
  return { attempts, totalDelayMs, ...(idempotencyKey !== undefined && { idempotencyKey }) };
}
