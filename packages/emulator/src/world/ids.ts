import type { Clock } from "./clock.ts";
import type { Store } from "./store/store.ts";

/** A source of new ids. */
export interface Ids {
  /** A new GUID. */
  next(): string;
  /** The id of a request, as the API writes it: seconds since 1970, a dot, digits. */
  nextRequest(now: number): string;
  /** How many ids were made, for counting ids. */
  readonly counters: { readonly ids: number; readonly requests: number };
  /** Continues after these numbers. */
  restart(counters: { readonly ids: number; readonly requests: number }): void;
}

/**
 * Random ids with the real clock; counting ids with a manual clock, so that two runs make the same ids. The store keeps
 * the counters, so that no id is made twice after a restart.
 */
export function createIds({ kind }: Clock, store: Store): Ids {
  const random = kind === "real";
  const counters = { ids: store.number("ids") ?? 0, requests: store.number("requests") ?? 0 };
  const count = (name: keyof typeof counters, value: number): number => {
    counters[name] = value;
    if (!random) store.putNumber(name, value);
    return value;
  };
  return {
    next: () => {
      const ids = count("ids", counters.ids + 1);
      return random ? crypto.randomUUID() : `e0000000-0000-4000-8000-${ids.toString(16).padStart(12, "0")}`;
    },
    nextRequest: (now) => {
      const requests = count("requests", counters.requests + 1);
      const digits = random ? crypto.getRandomValues(new Uint32Array(2)).join("") : String(requests);
      return `${Math.floor(now / 1000)}.${digits.padStart(20, "0")}`;
    },
    get counters() {
      return { ...counters };
    },
    restart: ({ ids, requests }) => {
      count("ids", ids);
      count("requests", requests);
    },
  };
}
