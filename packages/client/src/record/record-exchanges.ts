import type { Fetch, FetchedResponse, FetchInit } from "../http/fetch.ts";
import type { HarEntry } from "./har.ts";
import { type Exchange, madeUpEntry } from "./made-up-entry.ts";
import { makeUp } from "./made-up.ts";
import { SeenSecrets } from "./seen-secrets.ts";

/** The common part of all recorders. */
export interface Recorder {
  /** Sends requests with the given `fetch`, and records them. */
  readonly send: Fetch;
  /** Removes all secrets seen so far from a JSON value. */
  clean<Value>(value: Value): Value;
}

/**
 * Turns each exchange into an entry with made-up values.
 *
 * @param keep Called with the promise of an entry, as soon as the response has arrived. The promise waits for the body,
 *   and rejects if the exchange cannot be recorded.
 */
export function recordExchanges(
  fetch: Fetch,
  { secrets, now }: { readonly secrets: readonly string[]; readonly now: () => number },
  keep: (makeEntry: () => Promise<HarEntry>) => void,
): Recorder {
  const seen = new SeenSecrets(secrets);
  const madeUp = makeUp();
  const record = (exchange: Promise<Exchange>): void =>
    keep(() => exchange.then((one) => madeUpEntry(one, madeUp, seen)));
  return {
    async send(url, init) {
      const started = now();
      const request = { started, url, method: init.method, sent: Object.entries(init.headers), body: bodyOf(init) };
      try {
        const response = await fetch(url, init);
        const [answer, text] = tee(response);
        record(text.then((body) => ({ ...request, answer: { response, body }, ended: now() })));
        return answer;
      } catch (error) {
        record(Promise.resolve({ ...request, answer: undefined, ended: now() }));
        throw error;
      }
    },
    // Removing secrets from strings does not change the type of a value.
    clean: <Value>(value: Value) => JSON.parse(seen.removeFrom(JSON.stringify(value))) as Value,
  };
}

/** The body as a string. Requests of `raw` and of middleware may have bytes. */
function bodyOf({ body }: FetchInit): string | undefined {
  if (typeof body === "string") return body;
  const other: unknown = body;
  if (other instanceof ArrayBuffer) return new TextDecoder().decode(other);
  if (!ArrayBuffer.isView(other)) return undefined;
  return new TextDecoder().decode(Uint8Array.from(new Uint8Array(other.buffer, other.byteOffset, other.byteLength)));
}

/** The response for the caller, and its body for the recorder; `undefined` if nobody reads it to its end. */
function tee(response: FetchedResponse): readonly [FetchedResponse, Promise<string | undefined>] {
  if (response instanceof Response) {
    const copy = response.clone();
    return [response, copy.text().catch(() => undefined)];
  }
  // In other implementations, a body can be read only once: it is recorded when the caller reads it.
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
