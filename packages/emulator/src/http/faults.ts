/** The effect of a fault on a call: replaces the ordinary answer, or changes its delivery. */
export type FaultAction =
  /** A failure with this status, as in the description's example, without an effect on the world. */
  | { readonly kind: "status"; readonly status: number; readonly retryAfterS?: number }
  /** A documented error of the operation, without an effect on the world. */
  | { readonly kind: "error"; readonly name: string; readonly params?: Readonly<Record<string, unknown>> }
  /** The ordinary answer, later. */
  | { readonly kind: "delay"; readonly delayMs: number }
  /** A connection that closes before the effect, or after it. */
  | { readonly kind: "close"; readonly effect: "before" | "after" }
  /** The ordinary effect, but only half of the answer's body. */
  | { readonly kind: "cut" }
  /** No answer at all, before the effect or after it. */
  | { readonly kind: "silence"; readonly effect: "before" | "after" };

/** A fault for the next calls that match it. */
export interface Fault {
  readonly action: FaultAction;
  /** How many calls get the fault. */
  readonly times: number;
  /** Only calls of this operation. */
  readonly operation?: string;
  /** Only calls of this account. */
  readonly accountId?: string;
}

/** The pending faults. */
export interface Faults {
  add(fault: Fault): void;
  list(): readonly Fault[];
  clear(): void;
  /** Returns the first fault that matches a call, and decrements its count. */
  take(operation: string, accountId: string): FaultAction | undefined;
}

/** Makes an empty list of faults. */
export function createFaults(): Faults {
  let waiting: readonly Fault[] = [];
  return {
    add: (fault) => {
      waiting = [...waiting, fault];
    },
    list: () => waiting,
    clear: () => {
      waiting = [];
    },
    take: (operation, accountId) => {
      const index = waiting.findIndex(
        (one) => (one.operation ?? operation) === operation && (one.accountId ?? accountId) === accountId,
      );
      const found = waiting[index];
      if (found === undefined) return undefined;
      const rest = found.times > 1 ? [{ ...found, times: found.times - 1 }] : [];
      waiting = [...waiting.slice(0, index), ...rest, ...waiting.slice(index + 1)];
      return found.action;
    },
  };
}
