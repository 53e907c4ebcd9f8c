import { type Attempt, type Call, requestIdOf } from "./call.ts";
import { type AttemptEvent, type EventOf, fire } from "../client/hooks.ts";

/** Tells a hook what has become of an attempt, or of a call for which nothing was sent. */
export function announce<Name extends "onResponse" | "onRetry" | "onError">(
  { identity, operation, settings }: Call,
  attempt: Attempt | undefined,
  name: Name,
  more: () => Omit<EventOf<Name>, keyof AttemptEvent>,
): void {
  fire(settings.hooks, name, () => {
    const response = attempt?.response;
    const requestId = requestIdOf(response);
    const event: AttemptEvent = {
      call: identity,
      operation: operation.id,
      attempt: attempt?.number ?? 0,
      ...(response && { status: response.status }),
      ...(requestId !== undefined && { requestId }),
      durationMs: attempt ? settings.clock.now() - attempt.started : 0,
    };
    return { ...event, ...more() } as EventOf<Name>; // The two together are it: an answer to onResponse has a status.
  });
}
