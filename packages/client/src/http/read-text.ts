/** How much is read of the body of a failing response, in bytes: enough for any explanation. */
const failureBound = 1_048_576;

/** What was read of a body. */
export interface BodyText {
  readonly text: string;
  /** In the place of the text, of an operation whose success is bytes. */
  readonly bytes?: Uint8Array;
  /** Whether there was more than the bound allows. */
  readonly isCut: boolean;
}

/** Reads at most `maxBytes` of a response after decompression, and less of a failing one; gives up when `signal` aborts. */
export async function readText(response: Response, maxBytes: number, signal: AbortSignal): Promise<BodyText> {
  const limit = response.ok ? maxBytes : Math.min(maxBytes, failureBound);
  // Responses of some libraries have a body of another kind.
  const reader = hasKnownLength(response, limit) ? undefined : response.body?.getReader?.();
  if (reader) {
    const decoder = new TextDecoder();
    let read = "";
    const isCut = await readBounded(reader, limit, signal, (chunk) => {
      read += decoder.decode(chunk, { stream: true });
    });
    return { text: read + decoder.decode(), isCut };
  }
  const text = await response.text();
  return { text: text.slice(0, limit), isCut: text.length > limit };
}

/** Whether a body needs no counting. Browsers hide from other origins that it grows on decompression. */
function hasKnownLength({ headers, type }: Response, limit: number): boolean {
  const length = headers.get("content-length");
  return !!length && /^\d+$/.test(length) && +length <= limit && !headers.get("content-encoding") && type !== "cors";
}

/**
 * Reads at most `limit` bytes.
 *
 * @param take Gets each piece, in order.
 * @returns Whether there was more.
 */
export async function readBounded(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
  signal: AbortSignal,
  take: (chunk: Uint8Array) => void,
): Promise<boolean> {
  // What cancelling rejects with is the failure of a connection that nobody needs any more.
  const giveUp = (): void => void reader.cancel().catch(() => {});
  if (signal.aborted) giveUp();
  signal.addEventListener("abort", giveUp);
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return false;
    size += value.byteLength;
    if (size > limit) {
      giveUp();
      take(value.subarray(0, value.byteLength + limit - size));
      return true;
    }
    take(value);
  }
}
