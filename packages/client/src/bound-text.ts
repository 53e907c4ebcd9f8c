import { redactText } from "./redact.ts";

/** How much is read of the body of a failing response, in bytes: enough for any explanation. */
const failureBound = 1_048_576;

/** Thrown when the body of a success is longer than may be read. */
export class ResponseTooLong {
  readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }
}

/** What the reading of a body has to respect. */
export interface Bounds {
  /** The most that is held of it, in bytes after decompression. The body of a failure is cut there. */
  readonly limit: number;
  /** What must not be in the text of a failure. */
  readonly secret: string;
  /** Ends the reading, even of a body that does not listen to it. */
  readonly signal: AbortSignal;
}

/** The part of a response that openapi-fetch looks at, with a `text()` that keeps within bounds. */
export class PlainResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly #response: Response;
  readonly #bounds: Bounds;

  constructor(response: Response, bounds: Bounds) {
    this.ok = response.ok;
    this.status = response.status;
    this.headers = response.headers;
    this.#response = response;
    this.#bounds = bounds;
  }

  /** @throws {ResponseTooLong} if the body of a success is longer than the limit. */
  text(): Promise<string> {
    return boundText(this.#response, () => this.#response.text(), this.#bounds);
  }
}

/** Makes the `text()` of a response keep within bounds: for middleware, which has to see a true `Response`. */
export function bindText(response: Response, bounds: Bounds): void {
  const text = response.text.bind(response);
  Object.defineProperty(response, "text", { configurable: true, value: () => boundText(response, text, bounds) });
}

function boundText(response: Response, text: () => Promise<string>, bounds: Bounds): Promise<string> {
  const { limit, secret } = bounds;
  if (response.ok) return readText(response, text, limit, bounds);
  return readText(response, text, Math.min(limit, failureBound), bounds).then((read) => redactText(read, secret));
}

async function readText(
  response: Response,
  whole: () => Promise<string>,
  limit: number,
  { signal }: Bounds,
): Promise<string> {
  const { body, headers, type } = response;
  // A body of known length needs no counting, unless it grows on decompression: browsers hide that of other origins.
  const length = headers.get("content-length");
  const known = length !== null && Number(length) <= limit && !headers.get("content-encoding") && type !== "cors";
  if (known || typeof body?.getReader !== "function") return whole();
  const reader = body.getReader();
  const giveUp = (): void => void reader.cancel().catch(() => {});
  signal.addEventListener("abort", giveUp);
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      giveUp();
      if (response.ok) throw new ResponseTooLong(limit);
      return text + decoder.decode(value.subarray(0, value.byteLength + limit - size));
    }
    text += decoder.decode(value, { stream: true });
  }
}
