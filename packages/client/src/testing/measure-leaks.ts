import { getEventListeners } from "node:events";
import { Worker } from "node:worker_threads";
import { createResellersClient } from "../client/create-client.ts";
import { credentials, unknownHost } from "./inputs.ts";
import { freePort } from "./loopback-server.ts";
import { misbehaviours } from "./misbehaviour.ts";

/** The resources that are still held after many calls that all ended in the same way. */
export interface Remains {
  readonly calls: number;
  /** How many results were of which kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** The resources that keep the process alive, before and after the calls: sockets, timers, requests. */
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
  /** How many listeners are left on the callers' signals. */
  readonly listeners: number;
}

/** Enough to detect a leak of each call; `npm run check:full` makes 1,000. */
const CALLS = Number(process.env["LEAK_CALLS"] ?? 200);
const AT_ONCE = 50;
type Call = (signal: AbortSignal) => Promise<{ ok: boolean; error?: { kind: string } | undefined }>;

function resources(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of process.getActiveResourcesInfo().toSorted())
    if (name !== "Immediate") counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/**
 * Waits until the resources are the same as before, and returns them; after some turns of the event loop, returns those
 * that are left. Sockets need a few turns to close.
 */
async function settled(before: object): Promise<Record<string, number>> {
  const until = performance.now() + 2_000;
  while (performance.now() < until && JSON.stringify(resources()) !== JSON.stringify(before))
    await new Promise(setImmediate);
  return resources();
}

async function measure(call: Call, before: Remains["before"]): Promise<Remains> {
  const kinds: Record<string, number> = {};
  const { signal } = new AbortController(); // One for all: a signal that outlives its calls must not collect listeners.
  const lane = async (): Promise<void> => {
    for (let done = 0; done < CALLS / AT_ONCE; done++) {
      const kind = (await call(signal)).error?.kind ?? "ok";
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return {
    calls: CALLS,
    kinds,
    before,
    after: await settled(before),
    listeners: getEventListeners(signal, "abort").length,
  };
}

// The server runs in its own thread, so that its open resources are not counted as the client's.
const worker = new Worker(new URL("./misbehaving-worker.ts", import.meta.url));
const baseUrl = await new Promise<string>((resolve) => worker.once("message", resolve));
const unhandled: string[] = [];
process.on("unhandledRejection", (reason) => unhandled.push(String(reason)));
const client = createResellersClient({ ...credentials, baseUrl, retry: false, maxResponseBytes: 100_000 });
const lost = createResellersClient({ ...credentials, baseUrl: `http://127.0.0.1:${await freePort()}`, retry: false });
const watched = createResellersClient({
  ...credentials,
  baseUrl,
  retry: false,
  maxResponseBytes: 100_000,
  middleware: [{ onRequest: () => undefined }],
});
const nowhere = createResellersClient({ ...credentials, baseUrl: `http://${unknownHost}`, retry: false });
const encrypted = createResellersClient({ ...credentials, baseUrl: baseUrl.replace("http:", "https:"), retry: false });
const patient = createResellersClient({ ...credentials, baseUrl, retry: { baseDelayMs: 0, maxAttempts: 3 } });

const calls: Record<string, Call> = {
  "refused before sending": (signal) => client.cancelPackage({ id: "" }, { signal }),
  "refused connection": (signal) => lost.cancelPackage({ id: "a" }, { signal }),
  "unknown host": (signal) => nowhere.cancelPackage({ id: "a" }, { signal }),
  "TLS to a port without TLS": (signal) => encrypted.cancelPackage({ id: "a" }, { signal }),
  "aborted during the body": () => {
    const controller = new AbortController();
    const aborting = createResellersClient({
      ...credentials,
      baseUrl,
      fetch: async (...sent) => {
        const response = await fetch(...sent);
        setImmediate(() => controller.abort());
        return response;
      },
    });
    const headers = { "x-misbehave": "body that never ends" };
    return aborting.cancelPackage({ id: "a" }, { headers, signal: controller.signal });
  },
  "aborted before the headers": () => {
    const controller = new AbortController();
    setImmediate(() => controller.abort());
    return client.cancelPackage(
      { id: "a" },
      { headers: { "x-misbehave": "never answers" }, signal: controller.signal },
    );
  },
  "three attempts": (signal) => patient.cancelPackage({ id: "a" }, { headers: { "x-misbehave": "503" }, signal }),
};
for (const name of Object.keys(misbehaviours)) {
  const timeoutMs = name === "never answers" || name === "body that never ends" ? 15 : undefined;
  const headers = { "x-misbehave": name, "x-elsewhere": "http://127.0.0.1:1/" };
  calls[name] = (signal) => client.cancelPackage({ id: "a" }, { headers, signal, timeoutMs });
  // Misbehaviours that keep a connection open, for which the two ways differ most.
  if (/^(503$|huge|never|cut in the body$|body)/.test(name))
    calls[`${name}, through a middleware`] = (signal) =>
      watched.cancelPackage({ id: "a" }, { headers, signal, timeoutMs });
}
const report: Record<string, Remains> = {};
// The server that found the free port is still closing.
const before = await settled(
  Object.fromEntries(Object.entries(resources()).filter(([name]) => !name.startsWith("TCP"))),
);
for (const [name, call] of Object.entries(calls)) report[name] = await measure(call, before);
console.log(JSON.stringify({ report, unhandled }));
await worker.terminate();
