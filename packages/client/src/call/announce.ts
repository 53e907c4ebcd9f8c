import { callHooks } from "../settings/call-hooks.ts";
import type { AttemptEvent, EventOf } from "../settings/hooks.ts";
import type { Attempt } from "./attempt.ts";
import { type Call, requestIdOf } from "./call.ts";

/** Tells the hooks the result of an attempt, or of a call for which no request was sent. */
export function announce<Name extends "onResponse" | "onRetry" | "onError">(
  { identity, operation, settings }: Call,
  attempt: Attempt | undefined,
  name: Name,
  more: () => Omit<EventOf<Name>, keyof AttemptEvent>,
): void {
  const makeEvent = (): EventOf<Name> => {
    const response = attempt?.response;
    const requestId = requestIdOf(response);
    const event: AttemptEvent = {
      call: identity,
      operation: operation.id,
      attempt: attempt?.number ?? 0,
      ...(response && { status: response.status }),
      ...(requestId !== undefined && { requestId: attempt!.conceal(requestId) }), // A response always belongs to an attempt.
      durationMs: attempt ? settings.clock.now() - attempt.startedAt : 0,
    };
    return { ...event, ...more() } as EventOf<Name>; // `more` returns the members that `event` lacks: for onResponse, a status.
  };
  callHooks(settings.hooks, name, makeEvent, settings.warn);
}
