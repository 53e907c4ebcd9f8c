import type { Fetch } from "../http/fetch.ts";
import type { HarEntry } from "./har.ts";
import { recordExchanges } from "./record-exchanges.ts";
import type { RecordOptions } from "./record-traffic.ts";

/** A recording that is delivered entry by entry. */
export interface EntryRecording {
  /** A `fetch` that records, for the `fetch` option of the client. */
  readonly fetch: Fetch;
  /** Resolves when every exchange that has begun is over, and its entry was passed to `onEntry`. */
  settled(): Promise<void>;
}

/**
 * Records as {@link recordTraffic} does, and passes each entry to `onEntry` as soon as its body has arrived, so that
 * the memory does not grow with the recording. Only secrets that were seen up to then are removed from it.
 *
 * @param onEntry Called with each entry; with `undefined` for an exchange that could not be recorded.
 */
export function recordEntries(
  fetch: Fetch,
  onEntry: (entry: HarEntry | undefined) => void,
  options: Omit<RecordOptions, "limit"> = {},
): EntryRecording {
  const { secrets = [], now = Date.now } = options;
  const open = new Set<Promise<void>>();
  const { send, clean } = recordExchanges(fetch, { secrets, now }, (makeEntry) => {
    const given = makeEntry().then(
      (one) => onEntry(clean(one)),
      () => onEntry(undefined),
    );
    open.add(given);
    void given.finally(() => open.delete(given));
  });
  return {
    fetch: send,
    settled: async () => {
      await Promise.all(open);
    },
  };
}
