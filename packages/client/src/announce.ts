import type { AnyError } from "@resellers-sdk/errors";
import { type Attempt, type Call, requestIdOf } from "./call.ts";
import { type AttemptEvent, fire } from "./hooks.ts";
import { redactHeaders } from "./redact.ts";
import type { Settings } from "./settings.ts";

/** Tells the hooks that a response was read. */
export function announceResponse(
  settings: Settings,
  call: Call,
  attempt: Attempt,
  response: Response,
  ok: boolean,
): void {
  fire(settings.hooks.onResponse, () => ({
    ...eventOf(settings, call, attempt, response),
    status: response.status,
    ok,
    headers: redactHeaders(response.headers, attempt.secret),
  }));
}

/** Tells the hooks that an attempt failed and when the next one follows. */
export function announceRetry(
  settings: Settings,
  call: Call,
  attempt: Attempt,
  error: AnyError,
  delayMs: number,
): void {
  fire(settings.hooks.onRetry, () => ({ ...eventOf(settings, call, attempt, attempt.response), error, delayMs }));
}

/** Tells the hooks that a call failed for good. */
export function announceFailure(settings: Settings, call: Call, attempt: Attempt | undefined, error: AnyError): void {
  fire(settings.hooks.onError, () => ({ ...eventOf(settings, call, attempt, attempt?.response), error }));
}

function eventOf(
  settings: Settings,
  call: Call,
  attempt: Attempt | undefined,
  response: Response | undefined,
): AttemptEvent {
  const requestId = requestIdOf(response);
  return {
    call: call.identity,
    operation: call.operation.id,
    attempt: attempt?.number ?? 0,
    ...(response && { status: response.status }),
    ...(requestId !== undefined && { requestId }),
    durationMs: attempt ? settings.clock.now() - attempt.started : 0,
  };
}
