import type { Attempt } from "../call/call.ts";
import { redactText } from "./redact.ts";

/** How much is read of the body of a failing response, in bytes: enough for any explanation. */
const failureBound = 1_048_576;

/**
 * The text of a response: at most `maxBytes` of it after decompression, and a note in the attempt if there are more.
 * That of a failure is cut earlier, and has the secret taken out.
 */
export function readText(
  response: Response,
  attempt: Attempt,
  maxBytes: number,
  readWhole: () => Promise<string> = () => response.text(),
): Promise<string> {
  const { headers, ok } = response;
  const limit = ok ? maxBytes : Math.min(maxBytes, failureBound);
  // A body of known length needs no counting, unless it grows on decompression: browsers hide that of other origins.
  const length = headers.get("content-length");
  const known =
    length && /^\d+$/.test(length) && +length <= limit && !headers.get("content-encoding") && response.type !== "cors";
  const body = known ? undefined : response.body;
  const text = body?.getReader ? readBounded(body, attempt, limit) : readWhole();
  if (ok) return text;
  const { secret } = attempt;
  // Where the text was cut, the end may be the beginning of the secret.
  return text.then((all) => redactText(attempt.tooLong ? all.slice(0, all.length - secret.length) : all, secret));
}

async function readBounded(body: ReadableStream<Uint8Array>, attempt: Attempt, limit: number): Promise<string> {
  const reader = body.getReader();
  const giveUp = (): void => void reader.cancel().catch(() => {});
  const { signal } = attempt.controller;
  if (signal.aborted) giveUp();
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
      attempt.tooLong = true;
      return text + decoder.decode(value.subarray(0, value.byteLength + limit - size));
    }
    text += decoder.decode(value, { stream: true });
  }
}
