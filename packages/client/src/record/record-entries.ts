import type { Fetch } from "../http/fetch.ts";
import type { HarEntry } from "./har.ts";
import { recordExchanges } from "./record-exchanges.ts";
import type { RecordOptions } from "./record-traffic.ts";

/** What is being recorded, entry by entry. */
export interface EntryRecording {
  /** Sends as the given `fetch` does: the `fetch` option of the client. */
  readonly fetch: Fetch;
  /** Resolves when every exchange that has begun is over, and its entry was given away. */
  settled(): Promise<void>;
}

/**
 * Records as {@link recordTraffic} does, and gives each entry away as soon as its body has arrived, so that a recording
 * of any length needs no memory. Secrets are those that passed by up to then.
 *
 * @param onEntry Is given an entry; nothing for an exchange that could not be recorded.
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
