import type { EmulatorResponse } from "./request/message.ts";

/**
 * Delivers an answer as `fetch` would see it, with its transport faults: a delayed answer, a closed connection (`fetch`
 * rejects), a body that breaks off, or no answer until the caller aborts.
 */
export async function sendResponse(response: EmulatorResponse, signal?: AbortSignal): Promise<Response> {
  const { status, headers, body, transport = {} } = response;
  if (transport.delayMs !== undefined) await wait(transport.delayMs, signal);
  if (transport.silent) await wait(undefined, signal);
  if (transport.close) throw new TypeError("fetch failed: the emulator closed the connection because of a fault");
  if (!transport.cut) return new Response(body === "" ? null : body, { status, headers }); // A 204 must not have a body.
  return new Response(brokenBody(body), { status, headers });
}

/** Waits for the given time, or for ever; rejects when the caller aborts. */
function wait(ms: number | undefined, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error); // `fetch` rejects with the reason, whatever it is.
    const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
    signal?.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error); // As above.
      },
      { once: true },
    );
  });
}

function brokenBody(body: string): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull: async (controller) => {
      // A server needs a moment to send the first half before the connection breaks.
      if (sent) await new Promise((resolve) => setTimeout(resolve, 10));
      if (sent)
        return controller.error(new TypeError("terminated: the emulator broke off the response because of a fault"));
      sent = true;
      controller.enqueue(new TextEncoder().encode(body.slice(0, Math.floor(body.length / 2))));
    },
  });
}
