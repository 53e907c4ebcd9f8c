import type { PlacedBehaviour } from "../src/behaviour.ts";
import type { WorldState } from "../src/control/world-state.ts";
import type { Fault } from "../src/http/faults.ts";
import type { LedgerEntry } from "../src/http/ledger.ts";

/** Everything that the page shows at one moment. */
export interface Snapshot {
  readonly now: string;
  readonly state: WorldState;
  readonly requests: readonly LedgerEntry[];
  readonly faults: readonly Fault[];
}

async function call<Answer>(method: string, name: string, body?: object): Promise<Answer> {
  const response = await fetch(name, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  const text = await response.text();
  // The control API answers with JSON or without a body.
  const answer = (text === "" ? undefined : JSON.parse(text)) as (Answer & { readonly message?: string }) | undefined;
  if (!response.ok) throw new Error(answer?.message ?? `The emulator answered ${response.status}`);
  return answer as Answer;
}

/** Reads what the page shows. */
export async function readSnapshot(): Promise<Snapshot> {
  const [{ now }, state, { requests }, { faults }] = await Promise.all([
    call<{ now: string }>("GET", "clock"),
    call<WorldState>("GET", "state"),
    call<Pick<Snapshot, "requests">>("GET", "requests"),
    call<Pick<Snapshot, "faults">>("GET", "faults"),
  ]);
  return { now, state, requests, faults };
}

/** Reads what the emulator does; it never changes. */
export const readBehaviours = async (): Promise<readonly PlacedBehaviour[]> =>
  (await call<{ behaviours: readonly PlacedBehaviour[] }>("GET", "behaviours")).behaviours;

export const advance = (advanceMs: number): Promise<unknown> => call("POST", "clock", { advanceMs });
export const addFault = (fault: Fault): Promise<unknown> => call("POST", "faults", fault);
export const clearFaults = (): Promise<unknown> => call("DELETE", "faults");
export const reset = (): Promise<unknown> => call("POST", "reset");
