import type { Fetch } from "../http/fetch.ts";
import type { Har, HarEntry } from "./har.ts";
import { recordExchanges } from "./record-exchanges.ts";

/** What a recording says of who made it. */
export const creator: Har["log"]["creator"] = { name: "@resellers-sdk/client/record", version: "1" };

/** How to record. */
export interface RecordOptions {
  /** Further secrets to look for in everything that is written, such as a key that a proxy adds. */
  readonly secrets?: readonly string[];
  /** How many exchanges are kept at most, counted from the first. Default: 10,000. */
  readonly limit?: number;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
}

/** What is being recorded. */
export interface Recording {
  /** Sends as the given `fetch` does, and keeps what was sent and what came back: the `fetch` option of the client. */
  readonly fetch: Fetch;
  /** What was recorded so far, in the order in which the requests were sent. It waits for bodies that still arrive. */
  har(): Promise<Har>;
}

/**
 * Records the traffic of a client as HAR 1.2, in which no secret and no person is.
 *
 * Kept are statuses, names of members that are words, what the description spells (enumerations, codes, the fixed words
 * of messages), codes of failing responses, the plain lower-case words of messages that fit no template, and the names of
 * response headers that are words. Every other value is made up, the same for the same, so that ids still refer to each
 * other. Bodies that are not JSON, cookies and other headers are left out.
 *
 * A call never fails because of the recorder: an exchange that cannot be recorded is counted in the comment.
 *
 * @throws {RangeError} when `limit` is not a whole number from 1 on.
 */
export function recordTraffic(fetch: Fetch, options: RecordOptions = {}): Recording {
  const { secrets = [], limit = 10_000, now = Date.now } = options;
  if (!Number.isInteger(limit) || limit < 1)
    throw new RangeError(`\`limit\` has to be a whole number from 1 on, and is ${String(limit)}.`);
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
