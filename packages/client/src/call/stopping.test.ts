import { getEventListeners } from "node:events";
import type { Middleware } from "openapi-fetch";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createResellersClient, type ResellersClient } from "../index.ts";
import { callById, credentials, operationIds, promised } from "../testing/inputs.ts";
import { JumpingClock } from "../testing/jumping-clock.ts";
import { type LoopbackServer, sendJson, startServer } from "../testing/loopback-server.ts";

let server: LoopbackServer;
let client: ResellersClient;
beforeAll(async () => {
  server = await startServer(() => {});
  client = createResellersClient({ ...credentials, baseUrl: server.url });
});
afterAll(() => server[Symbol.asyncDispose]());

const reason = new Error("the customer closed the page");
const input = { id: "4c6f9d1e" };

describe.each(operationIds)("the caller's abort of %s", (id) => {
  test("before the call sends nothing", async () => {
    const before = server.arrived.length;
    const result = await callById(client, id, { signal: AbortSignal.abort(reason) });
    expect(result).toMatchObject({ ok: false, attempts: 0, error: { kind: "aborted", attempts: 0 } });
    expect(result.ok || (result.error.kind === "aborted" && result.error.reason)).toBe(reason);
    expect(server.arrived.length).toBe(before);
  });

  test("before the headers keeps the reason and is not tried again", async () => {
    const controller = new AbortController();
    server.handler = () => controller.abort(reason);
    const result = await callById(client, id, { signal: controller.signal });
    expect(result).toMatchObject({ ok: false, attempts: 1, error: { kind: "aborted" } });
    expect(result.ok || (result.error.kind === "aborted" && result.error.reason)).toBe(reason);
    expect(result.ok || result.error.status).toBeUndefined();
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("during the body keeps the reason, the status and the request id", async () => {
    const controller = new AbortController();
    const closed = new Promise<void>((resolve) => {
      server.handler = (_, response) => {
        response.writeHead(200, { "x-wix-request-id": "1774.5" });
        response.write("{");
        response.on("close", resolve);
      };
    });
    const watching = createResellersClient({
      ...credentials,
      baseUrl: server.url,
      fetch: async (...sent) => {
        const response = await fetch(...sent);
        setImmediate(() => controller.abort(reason)); // The headers were received, and the body is being read.
        return response;
      },
    });
    const result = await callById(watching, id, { signal: controller.signal });
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "aborted", status: 200, requestId: "1774.5" },
      response: { status: 200 },
    });
    await closed; // The client closed the connection.
  });
});

test("an abort while the client waits between attempts ends the wait", async () => {
  const controller = new AbortController();
  server.handler = (_, response) => sendJson(response, 503, {});
  const result = await client.getPackage(input, {
    signal: controller.signal,
    retry: {
      baseDelayMs: 60_000,
      maxDelayMs: 60_000,
      random: () => {
        setImmediate(() => controller.abort(reason));
        return 0.9;
      },
    },
  });
  expect(result).toMatchObject({
    ok: false,
    attempts: 1,
    error: { kind: "aborted", status: 503 },
    response: { status: 503 },
  });
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

test("a time limit of an attempt and one of the call are told apart", async () => {
  server.handler = () => {};
  const jumping = createResellersClient({ ...credentials, baseUrl: server.url, clock: new JumpingClock() });
  const attempt = await jumping.getPackage(input, { timeoutMs: 20, retry: false });
  const call = await jumping.getPackage(input, { deadlineMs: 20 });
  expect(attempt).toMatchObject({ attempts: 1, error: { kind: "timeout", limit: "timeoutMs", limitMs: 20 } });
  expect(call).toMatchObject({ attempts: 1, error: { kind: "timeout", limit: "deadlineMs", limitMs: 20 } });
});

test("the deadline covers all attempts: what is left of it limits the last one", async () => {
  server.handler = () => {};
  const clock = new JumpingClock();
  const jumping = createResellersClient({ ...credentials, baseUrl: server.url, clock });
  const result = await jumping.getPackage(input, {
    timeoutMs: 40,
    deadlineMs: 100,
    retry: { maxAttempts: 99, random: () => 0 },
  });
  expect(result).toMatchObject({ attempts: 3, error: { kind: "timeout", limit: "deadlineMs", limitMs: 100 } });
  expect(clock.waits.filter((wait) => wait > 0)).toEqual([40, 40, 20]);
});

test("a wait that would outlast the deadline is not begun", async () => {
  server.handler = (_, response) => sendJson(response, 503, {}, { "retry-after": "10" });
  const clock = new JumpingClock(9_000);
  const patient = createResellersClient({ ...credentials, baseUrl: server.url, clock });
  expect(await patient.getPackage(input, { deadlineMs: 9_900 })).toMatchObject({
    attempts: 1,
    totalDelayMs: 0,
    error: { kind: "server", status: 503 },
  });
  expect(clock.waits).toEqual([]);
  expect(clock.pending).toBe(0);
});

/** A client whose answer is sent when the test decides, independently of its timeout. */
function slowClient(): { readonly slow: ResellersClient; readonly answer: (response: Response) => void } {
  let answer = (_: Response): void => {};
  const promise = new Promise<Response>((resolve) => (answer = resolve));
  const slow = createResellersClient({ ...credentials, fetch: () => promise, retry: false, timeoutMs: 5 });
  return { slow, answer };
}

/**
 * A client whose fetch ignores its signal and returns a body that never ends; reports whether the body was cancelled.
 */
function deafClient(...middleware: Middleware[]): {
  readonly deaf: ResellersClient;
  readonly isGivenUp: () => boolean;
} {
  let cancelled = false;
  const body = new ReadableStream({ cancel: () => void (cancelled = true) });
  const fetch = async (): Promise<Response> => new Response(body);
  const deaf = createResellersClient({ ...credentials, fetch, middleware, retry: false, timeoutMs: 5 });
  return { deaf, isGivenUp: () => cancelled };
}

describe("a fetch that ignores its signal", () => {
  const never = new Promise<never>(() => {});

  test("cannot make a call hang", async () => {
    const deaf = createResellersClient({ ...credentials, fetch: () => never, retry: false, timeoutMs: 5 });
    expect(await deaf.getPackage(input)).toMatchObject({ error: { kind: "timeout" } });
  });

  test("cannot make the reading of a body hang", async () => {
    const { deaf, isGivenUp } = deafClient();
    expect(await deaf.getPackage(input)).toMatchObject({ error: { kind: "timeout", status: 200 } });
    expect(isGivenUp()).toBe(true);
  });

  test("cannot make a late answer count", async () => {
    const { slow, answer } = slowClient();
    const result = await slow.getPackage(input);
    answer(Response.json(promised));
    expect(result).toMatchObject({ ok: false, error: { kind: "timeout" } });
  });
});

test("a key that comes too late sends nothing, even by a fetch that ignores its signal", async () => {
  let sent = 0;
  let provide = (_: string): void => {};
  const keyless = createResellersClient({
    ...credentials,
    fetch: async () => {
      sent++;
      return Response.json(promised);
    },
    apiKey: () => new Promise((resolve) => (provide = resolve)),
    timeoutMs: 5,
    retry: false,
  });
  const result = await keyless.updatePackageExternalId({ packageId: "a", externalId: "b" });
  expect(result).toMatchObject({ attempts: 0, error: { kind: "timeout" } });
  provide(credentials.apiKey);
  await new Promise(setImmediate);
  expect(sent).toBe(0);
});

test("an abort by a hook that hears of a retry ends the wait before it begins", async () => {
  server.handler = (_, response) => sendJson(response, 503, {});
  const controller = new AbortController();
  const clock = new JumpingClock();
  const watched = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    clock,
    hooks: { onRetry: () => controller.abort(reason) },
  });
  expect(await watched.getPackage(input, { signal: controller.signal, retry: { random: () => 0.5 } })).toMatchObject({
    attempts: 1,
    totalDelayMs: 0,
    error: { kind: "aborted", status: 503 },
  });
  expect(clock.waits).toEqual([]);
  expect(clock.pending).toBe(0);
});

test("an abort by the hook that hears of a request sends nothing, even by a fetch that ignores its signal", async () => {
  let sent = 0;
  const controller = new AbortController();
  const deaf = createResellersClient({
    ...credentials,
    fetch: async () => {
      sent++;
      return Response.json(promised);
    },
    hooks: { onRequest: () => controller.abort(reason) },
  });
  const result = await deaf.cancelPackage(input, { signal: controller.signal });
  expect(result).toMatchObject({ attempts: 0, error: { kind: "aborted", attempts: 0 } });
  expect(sent).toBe(0);
});

test("the body of an answer that comes too late is given up", async () => {
  const { slow, answer } = slowClient();
  await slow.getPackage(input);
  const cancelled = new Promise<string>((resolve) => {
    answer(new Response(new ReadableStream({ cancel: () => resolve("cancelled") })));
  });
  expect(await cancelled).toBe("cancelled");
});

test("a body that breaks off is a failure of the network, whatever the runtime calls it", async () => {
  const breaking = createResellersClient({
    ...credentials,
    retry: false,
    fetch: async () => new Response(new ReadableStream({ pull: (body) => body.error(new TypeError("bad block")) })),
  });
  const result = await breaking.getPackage(input);
  expect(result).toMatchObject({ error: { kind: "network", status: 200, cause: { message: "bad block" } } });
});

test.each([
  ["of known length", { "content-length": "14" }],
  ["of unknown length", {}],
])("a body %s that a middleware has read, and not replaced, is its mistake", async (_, headers) => {
  const onResponse = async ({ response }: { response: Response }): Promise<void> => void (await response.text());
  const reading = createResellersClient({
    ...credentials,
    fetch: async () => Response.json({ package: {} }, { headers }),
    middleware: [{ onResponse }],
  });
  expect(await reading.getPackage(input)).toMatchObject({
    attempts: 1,
    error: { kind: "input", violations: [{ field: "response", description: expect.stringContaining("clone()") }] },
  });
});

test("the body of a response that a middleware fails on is given up", async () => {
  const closed = new Promise<void>((resolve) => {
    server.handler = (_, response) => {
      response.writeHead(200);
      response.write("{");
      response.on("close", resolve);
    };
  });
  const failing = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    retry: false,
    middleware: [
      {
        onResponse: () => {
          throw new Error("middleware");
        },
      },
    ],
  });
  expect(await failing.getPackage(input)).toMatchObject({ error: { kind: "input" }, response: { status: 200 } });
  await closed;
});

test("a body is given up, also where the call was over before anybody began to read it", async () => {
  let proceed = (): void => {};
  const { deaf, isGivenUp } = deafClient({
    onResponse: () => new Promise<undefined>((resolve) => (proceed = () => resolve(undefined))),
  });
  expect(await deaf.getPackage(input)).toMatchObject({ error: { kind: "timeout", status: 200 } });
  proceed();
  await vi.waitFor(() => expect(isGivenUp()).toBe(true));
});
