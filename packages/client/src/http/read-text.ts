/** How many bytes of a failing response's body are read: enough for any explanation. */
const failureBound = 1_048_576;

/** The part of a body that was read. */
export interface BodyText {
  readonly text: string;
  /** Instead of the text, for an operation whose success is bytes. */
  readonly bytes?: Uint8Array;
  /** Whether the body was longer than the limit. */
  readonly isCut: boolean;
}

/**
 * Reads at most `maxBytes` of a response after decompression, and less of a failing one; stops when `signal` aborts.
 */
export async function readText(response: Response, maxBytes: number, signal: AbortSignal): Promise<BodyText> {
  const limit = response.ok ? maxBytes : Math.min(maxBytes, failureBound);
  // The bodies of some libraries are not web streams.
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

/**
 * Whether a body is within the limit by its headers, so that its bytes need not be counted. Browsers hide
 * `content-encoding` from other origins.
 */
function hasKnownLength({ headers, type }: Response, limit: number): boolean {
  const length = headers.get("content-length");
  return !!length && /^\d+$/.test(length) && +length <= limit && !headers.get("content-encoding") && type !== "cors";
}

/**
 * Reads at most `limit` bytes.
 *
 * @param take Receives each chunk, in order.
 * @returns Whether there was more.
 */
export async function readBounded(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
  signal: AbortSignal,
  take: (chunk: Uint8Array) => void,
): Promise<boolean> {
  // A rejection of `cancel` is a failure of a connection that is no longer needed.
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
