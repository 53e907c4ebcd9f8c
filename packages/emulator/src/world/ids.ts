import type { Clock } from "./clock.ts";

/** Where new ids come from. */
export interface Ids {
  /** A new GUID. */
  next(): string;
  /** The id of a request, as the API writes it: seconds since 1970, a dot, digits. */
  nextRequest(now: number): string;
  /** How many ids were given, for the kind that counts. */
  readonly counters: { readonly ids: number; readonly requests: number };
  /** Goes on behind these numbers. */
  restart(counters: { readonly ids: number; readonly requests: number }): void;
}

/** Ids at random beside the real clock; beside a manual one ids that count, so that two runs give the same ones. */
export function createIds({ kind }: Clock): Ids {
  let [ids, requests] = [0, 0];
  const random = kind === "real";
  return {
    next: () => {
      ids += 1;
      return random ? crypto.randomUUID() : `e0000000-0000-4000-8000-${ids.toString(16).padStart(12, "0")}`;
    },
    nextRequest: (now) => {
      requests += 1;
      const digits = random ? crypto.getRandomValues(new Uint32Array(2)).join("") : String(requests);
      return `${Math.floor(now / 1000)}.${digits.padStart(20, "0")}`;
    },
    get counters() {
      return { ids, requests };
    },
    restart: (counters) => {
      ({ ids, requests } = counters);
    },
  };
}
