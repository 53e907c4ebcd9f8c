import type { Fetch, FetchedResponse, FetchInit } from "../http/fetch.ts";
import type { Har, HarEntry } from "./har.ts";
import { type Exchange, madeUpEntry } from "./made-up-entry.ts";
import { makeUp } from "./made-up.ts";
import { SeenSecrets } from "./seen-secrets.ts";

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
  const seen = new SeenSecrets(secrets);
  const madeUp = makeUp();
  const pending: Promise<HarEntry | undefined>[] = [];
  let missed = 0;

  const keep = (exchange: Promise<Exchange>): void => {
    if (pending.length >= limit) {
      missed += 1;
      return;
    }
    pending.push(exchange.then((one) => madeUpEntry(one, madeUp, seen)).catch(() => void (missed += 1)));
  };
  return {
    async fetch(url, init) {
      const started = now();
      const request = { started, url, method: init.method, sent: Object.entries(init.headers), body: bodyOf(init) };
      try {
        const response = await fetch(url, init);
        const [answer, text] = tee(response);
        keep(text.then((body) => ({ ...request, answer: { response, body }, ended: now() })));
        return answer;
      } catch (error) {
        keep(Promise.resolve({ ...request, answer: undefined, ended: now() }));
        throw error;
      }
    },
    async har() {
      const entries = (await Promise.all(pending)).filter((entry) => entry !== undefined);
      const comment = `Values are made up, the same for the same. ${missed} exchanges were not recorded.`;
      const creator = { name: "@resellers-sdk/client/record", version: "1" };
      const text = JSON.stringify({ log: { version: "1.2", creator, entries, comment } });
      // What went in is a Har, and removing secrets from its strings leaves it one.
      return JSON.parse(seen.removeFrom(text)) as Har;
    },
  };
}

/** The body as text. Requests of `raw` and of middleware may have bytes. */
function bodyOf({ body }: FetchInit): string | undefined {
  if (typeof body === "string") return body;
  const other: unknown = body;
  return other instanceof ArrayBuffer || ArrayBuffer.isView(other) ? new TextDecoder().decode(other) : undefined;
}

/** The response for the caller, and its body for the recorder; `undefined` where nobody read it to its end. */
function tee(response: FetchedResponse): readonly [FetchedResponse, Promise<string | undefined>] {
  if (response instanceof Response) {
    const copy = response.clone();
    return [response, copy.text().catch(() => undefined)];
  }
  // Other implementations give a body once: it is kept when the caller reads it.
  let deliver: (text: string | undefined) => void = () => undefined;
  const text = new Promise<string | undefined>((resolve) => (deliver = resolve));
  const { ok, status, headers } = response;
  const read = async (): Promise<string> => {
    try {
      const body = await response.text();
      deliver(body);
      return body;
    } catch (error) {
      deliver(undefined);
      throw error;
    }
  };
  return [{ ok, status, headers, text: read }, text];
}
