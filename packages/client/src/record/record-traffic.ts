import type { Fetch } from "../http/fetch.ts";
import type { Har, HarEntry } from "./har.ts";
import { recordExchanges } from "./record-exchanges.ts";

/** The `creator` of a recording. */
export const creator: Har["log"]["creator"] = { name: "@resellers-sdk/client/record", version: "1" };

/** Options of a recording. */
export interface RecordOptions {
  /** Further secrets to look for in everything that is written, such as a key that a proxy adds. */
  readonly secrets?: readonly string[];
  /** How many exchanges are kept at most, counted from the first. Default: 10,000. */
  readonly limit?: number;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
}

/** A recording in progress. */
export interface Recording {
  /** A `fetch` that records requests and responses, for the `fetch` option of the client. */
  readonly fetch: Fetch;
  /** Returns the recording so far, in the order of the requests. Waits for bodies that are still arriving. */
  har(): Promise<Har>;
}

/**
 * Records the traffic of a client as HAR 1.2, without secrets and personal data.
 *
 * It keeps statuses, member names that consist of words, values from the description (enumerations, codes, the fixed
 * words of messages), codes of failing responses, the plain lower-case words of messages that match no template, and
 * the names of response headers that consist of words. Every other value is replaced by a made-up one; the same value
 * always gets the same replacement, so that ids still refer to each other. Bodies that are not JSON, cookies and other
 * headers are left out.
 *
 * A call never fails because of the recorder: an exchange that cannot be recorded is counted in the comment.
 *
 * @throws {RangeError} if `limit` is not a positive integer.
 */
export function recordTraffic(fetch: Fetch, options: RecordOptions = {}): Recording {
  const { secrets = [], limit = 10_000, now = Date.now } = options;
  if (!Number.isInteger(limit) || limit < 1)
    throw new RangeError(`\`limit\` has to be a positive integer, but is ${String(limit)}.`);
  const pending: Promise<HarEntry | undefined>[] = [];
  let missed = 0;
  const { send, clean } = recordExchanges(fetch, { secrets, now }, (makeEntry) => {
    if (pending.length >= limit) missed += 1;
    else pending.push(makeEntry().catch(() => void (missed += 1)));
  });
  return {
    fetch: send,
    async har() {
      const entries = (await Promise.all(pending)).filter((entry) => entry !== undefined);
      const comment = `Values are made up, the same for the same. ${missed} exchanges were not recorded.`;
      return clean<Har>({ log: { version: "1.2", creator, entries, comment } });
    },
  };
}
