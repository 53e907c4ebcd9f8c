import type { Call } from "./call.ts";

/** Waits, or ends at once when the caller's signal aborts. */
export function pause(call: Call, ms: number): Promise<void> | undefined {
  if (call.options.signal?.aborted) return undefined; // A hook may have done it.
  return new Promise((resolve) => {
    const end = (): void => {
      call.interrupt = undefined;
      cancel();
      resolve();
    };
    const cancel = call.settings.clock.schedule(end, ms);
    call.interrupt = end;
  });
}
