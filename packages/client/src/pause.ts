import type { Call } from "./call.ts";
import type { Settings } from "./settings.ts";

/** Waits, or ends at once when the caller's signal aborts. */
export function pause({ clock }: Settings, call: Call, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      call.interrupt = undefined;
      cancel();
      resolve();
    };
    const cancel = clock.schedule(end, ms);
    call.interrupt = end;
  });
}
