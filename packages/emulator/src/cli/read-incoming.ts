import type { IncomingMessage } from "node:http";
import type { EmulatorRequest } from "../http/request/message.ts";
import { longestBody } from "../http/request/read-body.ts";

/**
 * Reads a request of Node's server, without the detour over a `Request`, which would take most of the time of a call.
 * Of a body, it reads only what is needed to see that it is too long.
 *
 * @returns `undefined` where the address or the `Host` header is invalid.
 */
export async function readIncoming(incoming: IncomingMessage): Promise<EmulatorRequest | undefined> {
  const { method = "GET", url = "/", rawHeaders } = incoming;
  const headers = joined(rawHeaders);
  // Whatever is no path, such as the address of another server, becomes one that does not exist.
  const address = URL.parse(`http://${headers["host"] ?? "localhost"}${url.startsWith("/") ? "" : "/"}${url}`);
  if (address === null) return undefined;
  const request = { method, target: address.pathname + address.search, headers };
  const hasBody = headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
  return hasBody ? { ...request, body: await readBytes(incoming, longestBody(request.target)) } : request;
}

/** Headers by their names in lower case; several lines of one name are one list, as in `Headers`. */
function joined(rawHeaders: readonly string[]): Record<string, string> {
  const headers = new Map<string, string>();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!.toLowerCase();
    const value = rawHeaders[at + 1]!;
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(headers);
}

/** Whether a body was longer than what is read. */
export function isTooLong({ body, target }: EmulatorRequest): boolean {
  return body !== undefined && body.length > longestBody(target);
}

/**
 * Discards what still arrives of a body that is not wanted, for at most a second. A caller who sends it all before
 * reading the answer would otherwise see a reset connection in place of the answer.
 */
export function discardRest(incoming: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 1000);
    incoming.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
    incoming.resume();
  });
}

function readBytes(incoming: IncomingMessage, longest: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const end = (): void => resolve(Buffer.concat(chunks, length));
    const take = (chunk: Uint8Array): void => {
      chunks.push(chunk);
      length += chunk.length;
      if (length <= longest) return;
      incoming.off("data", take);
      end();
    };
    incoming.on("data", take).once("end", end).once("error", reject);
  });
}
