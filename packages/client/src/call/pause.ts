import type { Clock } from "../settings/clock.ts";
import type { AbortWatch } from "./abort-watch.ts";

/** Waits; returns immediately when the caller's signal aborts. */
export async function pause(clock: Clock, ms: number, watch: AbortWatch): Promise<void> {
  if (watch.aborted) return; // An `onRetry` hook may have aborted it.
  let end = (): void => {};
  const waiting = new Promise<void>((resolve) => (end = resolve));
  const cancel = clock.schedule(end, ms);
  watch.react(end);
  await waiting;
  watch.react(undefined);
  cancel();
}
