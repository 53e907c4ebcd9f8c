import type { EmulatorRequest } from "./message.ts";
import { longestBody } from "./read-body.ts";

/** Reads a web `Request`. A body that is too long is read only up to the limit. */
export async function readRequest(request: Request): Promise<EmulatorRequest> {
  const { method, url, headers } = request;
  const { pathname, search } = new URL(url);
  const read = { method, target: pathname + search, headers: Object.fromEntries(headers) };
  return request.body === null ? read : { ...read, body: await readBytes(request.body, longestBody(read.target)) };
}

async function readBytes(stream: ReadableStream<Uint8Array>, longest: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length <= longest) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  if (length > longest) await reader.cancel();
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
