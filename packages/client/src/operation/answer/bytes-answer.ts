import type { ReadAnswer, ReadBody } from "../../call/descriptor.ts";
import { readBounded, readText } from "../../http/read-text.ts";

/**
 * Returns a reader for the bodies of an operation whose successes are bytes; a bundle without such operations does not
 * contain this module.
 *
 * @param statuses The statuses of successes that are bytes. Other bodies are read as text, which may explain a failure.
 */
export function bytesWith(statuses: readonly number[]): ReadBody {
  return async (response, maxBytes, signal) => {
    if (!statuses.includes(response.status)) return readText(response, maxBytes, signal);
    const chunks: Uint8Array[] = [];
    const reader = response.body?.getReader?.();
    const isCut = reader
      ? await readBounded(reader, maxBytes, signal, (chunk) => chunks.push(chunk))
      : takeWhole(new Uint8Array(await response.arrayBuffer()), maxBytes, chunks);
    return { text: "", isCut, bytes: joined(chunks) };
  };
}

/** Returns a reader that returns the bytes of a success unchanged. */
export function bytesAnswer(): ReadAnswer {
  return (_text, _status, bytes) => ({ data: bytes });
}

function takeWhole(body: Uint8Array, maxBytes: number, chunks: Uint8Array[]): boolean {
  chunks.push(body);
  return body.byteLength > maxBytes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
