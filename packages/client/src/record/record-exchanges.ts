import type { Fetch, FetchedResponse, FetchInit } from "../http/fetch.ts";
import type { HarEntry } from "./har.ts";
import { type Exchange, madeUpEntry } from "./made-up-entry.ts";
import { makeUp } from "./made-up.ts";
import { SeenSecrets } from "./seen-secrets.ts";

/** What every way to record needs. */
export interface Recorder {
  /** Sends as the given `fetch` does. */
  readonly send: Fetch;
  /** A value of JSON without the secrets that have passed by. */
  clean<Value>(value: Value): Value;
}

/**
 * Turns each exchange into an entry with made-up values.
 *
 * @param keep Is given what makes an entry, as soon as the response is there. The promise waits for the body, and rejects
 *   where the exchange cannot be recorded.
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
    // Removing secrets from its strings leaves a value what it is.
    clean: <Value>(value: Value) => JSON.parse(seen.removeFrom(JSON.stringify(value))) as Value,
  };
}

/** The body as text. Requests of `raw` and of middleware may have bytes. */
function bodyOf({ body }: FetchInit): string | undefined {
  if (typeof body === "string") return body;
  const other: unknown = body;
  const isBytes = other instanceof ArrayBuffer || ArrayBuffer.isView(other);
  return isBytes ? new TextDecoder().decode(other as ArrayBuffer) : undefined; // The types of Node know fewer views.
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
