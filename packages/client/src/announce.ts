import type { AnyError } from "@resellers-sdk/errors";
import { type Attempt, type Call, requestIdOf } from "./call.ts";
import { type AttemptEvent, fire } from "./hooks.ts";
import { redactHeaders } from "./redact.ts";

/** Tells the hooks that a response was read. */
export function announceResponse(call: Call, attempt: Attempt, response: Response, ok: boolean): void {
  fire(call.settings.hooks, "onResponse", () => ({
    ...eventOf(call, attempt),
    status: response.status,
    ok,
    headers: redactHeaders(response.headers, attempt.secret),
  }));
}

/** Tells the hooks that the latest attempt failed and when the next one follows. */
export function announceRetry(call: Call, error: AnyError, delayMs: number): void {
  fire(call.settings.hooks, "onRetry", () => ({ ...eventOf(call, call.attempt), error, delayMs }));
}

/** Tells the hooks that a call failed for good. */
export function announceFailure(call: Call, error: AnyError): void {
  fire(call.settings.hooks, "onError", () => ({ ...eventOf(call, call.attempt), error }));
}

function eventOf({ identity, operation, settings }: Call, attempt: Attempt | undefined): AttemptEvent {
  const response = attempt?.response;
  const requestId = requestIdOf(response);
  return {
    call: identity,
    operation: operation.id,
    attempt: attempt?.number ?? 0,
    ...(response && { status: response.status }),
    ...(requestId !== undefined && { requestId }),
    durationMs: attempt ? settings.clock.now() - attempt.started : 0,
  };
}
