import { afterAll, beforeAll, expect, test } from "vitest";
import { createResellersClient, type Hooks } from "../index.ts";
import { credentials, promised } from "../testing/inputs.ts";
import { JumpingClock } from "../testing/jumping-clock.ts";
import { type LoopbackServer, sendJson, startServer } from "../testing/loopback-server.ts";

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer((_, response) => sendJson(response, server.arrived.length % 2 ? 503 : 200, promised));
});
afterAll(() => server[Symbol.asyncDispose]());

/** Hooks that record their events. */
function notes(): { hooks: Hooks; events: [name: string, event: { call: object }][] } {
  const events: [string, { call: object }][] = [];
  const note = (name: string) => (event: { call: object }) => void events.push([name, event]);
  return {
    events,
    hooks: { onRequest: note("request"), onResponse: note("response"), onRetry: note("retry"), onError: note("error") },
  };
}

test("hooks see every request, response, retry and failure of a call, and can tell calls apart", async () => {
  const { events, hooks } = notes();
  const client = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    hooks,
    clock: new JumpingClock(),
    retry: { random: () => 0.5 },
  });
  await client.cancelPackage({ id: "a b" });
  expect(events).toMatchObject([
    [
      "request",
      {
        operation: "cancelPackage",
        attempt: 1,
        method: "DELETE",
        url: `${server.url}/resellers/v1/packages/a%20b`,
        path: "/resellers/v1/packages/{id}",
        headers: { authorization: "[redacted]", "wix-account-id": credentials.accountId },
      },
    ],
    [
      "response",
      {
        attempt: 1,
        status: 503,
        ok: false,
        requestId: "1774.5",
        durationMs: 0,
        headers: { "content-type": "application/json" },
      },
    ],
    [
      "retry",
      {
        attempt: 1,
        status: 503,
        requestId: "1774.5",
        delayMs: 125,
        durationMs: 0,
        error: { kind: "server", attempts: 1, totalDelayMs: 0 },
      },
    ],
    ["request", { attempt: 2 }],
    ["response", { attempt: 2, status: 200, ok: true }],
  ]);
  await client.cancelPackage({ id: "a" }, { retry: false });
  expect(events.slice(5)).toMatchObject([
    ["request", {}],
    ["response", { ok: false }],
    ["error", { attempt: 1, status: 503, error: { kind: "server", attempts: 1 } }],
  ]);
  expect(new Set(events.slice(0, 5).map(([, { call }]) => call)).size).toBe(1);
  expect(new Set(events.map(([, { call }]) => call)).size).toBe(2);
});

test("a call that is refused is a failure of attempt 0", async () => {
  const { events, hooks } = notes();
  await createResellersClient({ ...credentials, baseUrl: server.url, hooks }).getPackage({ id: "" });
  expect(events).toMatchObject([["error", { operation: "getPackage", attempt: 0, error: { kind: "input" } }]]);
});

test("onRequest can add headers, but replaces neither key nor account, and what HTTP does not allow is left out", async () => {
  server.arrived.length = 1;
  const hooks = { onRequest: () => ({ traceparent: "00-ab-cd-01", authorization: "mine", "b c": "d", e: "f\ng" }) };
  const client = createResellersClient({ ...credentials, baseUrl: server.url, hooks });
  expect(await client.getPackage({ id: "a" })).toMatchObject({ ok: true });
  expect(server.arrived[1]?.headers).toMatchObject({ traceparent: "00-ab-cd-01", authorization: credentials.apiKey });
  expect(server.arrived[1]?.headers).not.toHaveProperty("e");
});

test.each<[string, () => unknown]>([
  [
    "throws",
    () => {
      throw new Error("hook");
    },
  ],
  ["rejects", () => Promise.reject(new Error("hook"))],
  ["gives nonsense", () => 7],
  ["never ends", () => new Promise(() => {})],
])("a hook that %s breaks no call and leaves no unhandled rejection", async (_, hook) => {
  const unhandled: unknown[] = [];
  const keep = (reason: unknown): unknown => unhandled.push(reason);
  process.on("unhandledRejection", keep);
  server.arrived.length = 0;
  const all = hook as () => void;
  const client = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    clock: new JumpingClock(),
    hooks: { onRequest: all, onResponse: all, onRetry: all, onError: all },
  });
  expect(await client.getPackage({ id: "a" })).toMatchObject({ ok: true, attempts: 2 });
  expect(await client.getPackage({ id: "" })).toMatchObject({ ok: false, error: { kind: "input" } });
  await new Promise(setImmediate);
  process.off("unhandledRejection", keep);
  expect(unhandled).toEqual([]);
});

test("hooks may be the methods of an object that they use", async () => {
  class Watcher {
    readonly seen: string[] = [];
    onRequest({ operation }: { readonly operation: string }): void {
      this.seen.push(operation);
    }
  }
  const hooks = new Watcher();
  await createResellersClient({ ...credentials, baseUrl: server.url, hooks }).getPackage({ id: "a" }, { retry: false });
  expect(hooks.seen).toEqual(["getPackage"]);
});

test("only headers are taken from a hook: nothing of a logger that it happens to return", async () => {
  class Logger {
    readonly level = "info";
  }
  const answers: [answer: object, headers: object][] = [
    [new Logger(), {}],
    [["a"], {}],
    [{ traceparent: "00-ab-cd-01", debug: true, extra: {} }, { traceparent: "00-ab-cd-01" }],
    [new Headers({ traceparent: "00-ab-cd-01" }), { traceparent: "00-ab-cd-01" }],
  ];
  const plain = createResellersClient({ ...credentials, baseUrl: server.url });
  for (const [answer, headers] of answers) {
    server.arrived.length = 1; // The next request succeeds.
    await plain.getPackage({ id: "a" });
    const before = server.arrived[1]?.headers;
    server.arrived.length = 1;
    const hooks = { onRequest: () => answer as Record<string, string> };
    await createResellersClient({ ...credentials, baseUrl: server.url, hooks }).getPackage({ id: "a" });
    expect(server.arrived[1]?.headers).toEqual({ ...before, ...headers });
  }
});

test("no hook can take a success back", async () => {
  server.arrived.length = 1;
  const controller = new AbortController();
  const hooks = { onResponse: () => controller.abort() };
  const client = createResellersClient({ ...credentials, baseUrl: server.url, hooks });
  expect(await client.getPackage({ id: "a" }, { signal: controller.signal })).toMatchObject({ ok: true });
});

test("hooks that cannot be read break no call", async () => {
  server.arrived.length = 1;
  let made = false;
  const hooks = {
    get onRequest(): undefined {
      if (made) throw new Error("hook");
      return undefined;
    },
  };
  const client = createResellersClient({ ...credentials, baseUrl: server.url, hooks: hooks as unknown as Hooks });
  made = true;
  expect(await client.getPackage({ id: "a" })).toMatchObject({ ok: true });
});

test("headers of a hook that cannot be read break no call, and those without a value are left out", async () => {
  const answers: object[] = [
    {
      get traceparent() {
        throw new Error("hook");
      },
    },
    { traceparent: undefined, tracestate: null },
  ];
  for (const answer of answers) {
    server.arrived.length = 1; // The next request succeeds.
    const hooks = { onRequest: () => answer as Record<string, string> };
    const client = createResellersClient({ ...credentials, baseUrl: server.url, hooks });
    expect(await client.getPackage({ id: "a" })).toMatchObject({ ok: true });
    expect(server.arrived[1]?.headers).not.toHaveProperty("traceparent");
    expect(server.arrived[1]?.headers).not.toHaveProperty("tracestate");
  }
});

test.each(["apikey", "x-apikey", "x-authorization", "x-password", "x-session-token"])(
  "the value of %s is redacted, in requests and in responses",
  async (name) => {
    const told: unknown[] = [];
    const hooks = {
      onRequest: (event: object) => void told.push(event),
      onResponse: (event: object) => void told.push(event),
    };
    const client = createResellersClient({
      ...credentials,
      hooks,
      headers: { [name]: "open sesame" },
      fetch: async () => Response.json({ package: {} }, { headers: { [name]: "open sesame" } }),
    });
    expect(await client.getPackage({ id: "a" })).toMatchObject({ ok: true });
    expect(told).toMatchObject([{ headers: { [name]: "[redacted]" } }, { headers: { [name]: "[redacted]" } }]);
  },
);
