import type { AnyError } from "@resellers-sdk/errors";
import { abortedError, networkError, timeoutError } from "@resellers-sdk/errors/decoder";
import type { CallOptions } from "../settings/call-options.ts";
import { retryPolicy } from "../settings/retry-policy.ts";
import type { Settings } from "../settings/settings.ts";
import { AbortWatch } from "./abort-watch.ts";
import { announce } from "./announce.ts";
import type { Outcome } from "./attempt.ts";
import { Call } from "./call.ts";
import { classifyThrown } from "./classify-thrown.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Ended } from "./ended.ts";
import { pause } from "./pause.ts";
import { prepareCall, type PreparedCall } from "./prepare-call.ts";
import { retryDelay } from "./retry-delay.ts";
import { sendAttempt } from "./send-attempt.ts";

/** The result of a call, without the types of its operation. */
export type AnyResult = Ended & Outcome;

/** One call from its input to its result. Never rejects. */
export async function runCall(
  settings: Settings,
  operation: Descriptor,
  input: unknown,
  options: CallOptions,
): Promise<AnyResult> {
  const call = new Call(settings, operation, options);
  const watch = new AbortWatch();
  let prepared: PreparedCall | undefined;
  let outcome: Outcome;
  try {
    prepared = prepareCall(call, input);
    watch.listen(call.options.signal);
    outcome = await runAttempts(call, prepared, watch);
  } catch (thrown) {
    // The input was refused, or a function of the caller threw between two attempts: a clock, a source of randomness.
    const error = call.latest ? networkError(call.context(), thrown) : classifyThrown(call, undefined, thrown);
    outcome = fail(call, error);
  } finally {
    watch.release();
  }
  const { attempts, totalDelayMs } = call;
  const result: AnyResult & { idempotencyKey?: string } = { ...outcome, attempts, totalDelayMs };
  if (prepared?.idempotencyKey !== undefined) result.idempotencyKey = prepared.idempotencyKey;
  return result;
}

/** Makes attempts until one succeeds or must not be retried: attempt, decide, wait. */
async function runAttempts(call: Call, prepared: PreparedCall, watch: AbortWatch): Promise<Outcome> {
  const { settings, operation, options } = call;
  const { clock } = settings;
  const { timeoutMs = settings.timeoutMs, deadlineMs = settings.deadlineMs } = options;
  const policy = retryPolicy(options.retry, settings.retry);
  const isRepeatable = operation.safe === true || prepared.idempotencyKey !== undefined;
  const startedAt = clock.now();
  for (let now = startedAt; ; now = clock.now()) {
    const remainingMs = deadlineMs - (now - startedAt);
    if (watch.aborted) return fail(call, abortedError(call.context(), watch.reason));
    if (remainingMs <= 0) return fail(call, timeoutError(call.context(), "deadlineMs", deadlineMs));

    const attempt = call.beginAttempt(now);
    const outcome = await sendAttempt(call, prepared, attempt, { timeoutMs, deadlineMs, remainingMs }, watch);
    if (outcome.ok) return outcome;

    const { error } = outcome;
    const delayMs = isRepeatable || !attempt.mayHaveArrived ? retryDelay(policy, error, attempt.number) : undefined;
    const failedAt = clock.now();
    if (delayMs === undefined || delayMs >= deadlineMs - (failedAt - startedAt)) return fail(call, error);

    announce(call, attempt, "onRetry", () => ({ error, delayMs }));
    await pause(clock, delayMs, watch);
    call.totalDelayMs += clock.now() - failedAt;
  }
}

function fail(call: Call, error: AnyError): Outcome {
  announce(call, call.latest, "onError", () => ({ error }));
  const response = call.latest?.response;
  return response ? { ok: false, error, response } : { ok: false, error };
}
