import type { Attempt } from "./call.ts";
import { redactText } from "./redact.ts";

/** How much is read of the body of a failing response, in bytes: enough for any explanation. */
const failureBound = 1_048_576;

/** The part of a response that openapi-fetch looks at, with a `text()` that keeps within bounds. */
export class PlainResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  /** Reads at most `limit` bytes, after decompression, and notes in the attempt if there are more. */
  readonly text: () => Promise<string>;

  constructor(response: Response, attempt: Attempt, limit: number) {
    this.ok = response.ok;
    this.status = response.status;
    this.headers = response.headers;
    this.text = () => boundText(response, () => response.text(), attempt, limit);
  }
}

/** Makes the `text()` of a response keep within bounds: for middleware, which has to see a true `Response`. */
export function bindText(response: Response, attempt: Attempt, limit: number): void {
  const whole = response.text.bind(response);
  const text = (): Promise<string> => boundText(response, whole, attempt, limit);
  Object.defineProperty(response, "text", { configurable: true, value: text });
}

/** What is read of a failure is cut earlier, and has the secret taken out. */
async function boundText(
  response: Response,
  whole: () => Promise<string>,
  attempt: Attempt,
  maxBytes: number,
): Promise<string> {
  const { body, headers, ok, type } = response;
  const limit = ok ? maxBytes : Math.min(maxBytes, failureBound);
  // A body of known length needs no counting, unless it grows on decompression: browsers hide that of other origins.
  const length = headers.get("content-length");
  const known = length !== null && Number(length) <= limit && !headers.get("content-encoding") && type !== "cors";
  const read = known || typeof body?.getReader !== "function" ? whole() : readText(body, attempt, limit);
  return ok ? read : redactText(await read, attempt.secret);
}

async function readText(body: ReadableStream<Uint8Array>, attempt: Attempt, limit: number): Promise<string> {
  const reader = body.getReader();
  const giveUp = (): void => void reader.cancel().catch(() => {});
  attempt.controller.signal.addEventListener("abort", giveUp);
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      giveUp();
      attempt.tooLong = true;
      return text + decoder.decode(value.subarray(0, value.byteLength + limit - size));
    }
    text += decoder.decode(value, { stream: true });
  }
}
