import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { createEmulator, defaultIds, type Emulator, type EmulatorOptions } from "@resellers-sdk/emulator";
import { listenOnLoopback, type LoopbackServer } from "../environment/loopback-server.ts";
import type { Target } from "./target.ts";

/** A served emulator, as a target. */
export interface EmulatorTarget {
  readonly target: Target;
  close(): Promise<void>;
}

/** The revoked key of the emulator's default seed. */
const REVOKED_KEY = "revoked-key";
const STATES = "/__emulator/states";
const OPTIONS = { clock: "manual" } satisfies EmulatorOptions;

/**
 * Serves `@resellers-sdk/emulator` on the loopback interface, twice: once normally, and once with a rate limit of one
 * call, which causes a 429. Each answer that can have a cause must have one.
 */
export async function startEmulatorTarget(): Promise<EmulatorTarget> {
  const plain = await serveEmulator(createEmulator(OPTIONS));
  const limited = await serveEmulator(createEmulator({ ...OPTIONS, rateLimit: { calls: 1, perMs: 60_000 } }));
  return {
    target: {
      url: plain.url,
      statesUrl: plain.url + STATES,
      headers: { "wix-account-id": defaultIds.accounts.reseller },
      causes: "required",
      revokedKey: REVOKED_KEY,
      limited: { url: limited.url, statesUrl: limited.url + STATES },
    },
    close: async () => {
      await Promise.all([plain.close(), limited.close()]);
    },
  };
}

/** Serves an emulator on the loopback interface. */
export function serveEmulator(emulator: Emulator): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    reply(emulator, request, response).catch(() => response.destroy()); // The caller has disconnected.
  });
  return listenOnLoopback(server);
}

async function reply({ answer }: Emulator, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "GET", url: target = "/" } = request;
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const sent = await buffer(request);
  const { status, headers: given, body } = answer({ method, target, headers, ...(sent.length > 0 && { body: sent }) });
  response.writeHead(status, { ...given, "content-length": Buffer.byteLength(body) }).end(body);
}
