import * as slices from "@resellers-sdk/errors/tables";
import { isResellersError } from "@resellers-sdk/errors";
import type { Middleware } from "openapi-fetch";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createResellersClient, type ResellersClient } from "../index.ts";
import type { AnyResult } from "./run-call.ts";
import { expected } from "../testing/expectations.ts";
import { HeldClock } from "../testing/held-clock.ts";
import { callById, credentials, operationIds, unknownHost } from "../testing/inputs.ts";
import { freePort, type LoopbackServer, sendJson, startServer } from "../testing/loopback-server.ts";
import { misbehave, misbehaviours } from "../testing/misbehaviour.ts";

let server: LoopbackServer;
let client: Readonly<Record<"straight" | "through a middleware", ResellersClient>>;
const unhandled: unknown[] = [];
const keep = (reason: unknown): unknown => unhandled.push(reason);

const options = { ...credentials, retry: false, maxResponseBytes: 100_000 } as const;
const watching: Middleware = { onRequest: () => undefined };

/** A client that times out once the server has the request or, with `duringBody`, once it has begun to answer. */
function impatientClient(middleware: readonly Middleware[], duringBody: boolean): ResellersClient {
  const clock = new HeldClock();
  const send: typeof fetch = async (...sent) => {
    const answer = fetch(...sent);
    if (!duringBody) {
      const before = server.arrived.length;
      void vi.waitUntil(() => server.arrived.length > before, { timeout: 60_000 }).then(() => clock.fire());
    }
    const response = await answer;
    setImmediate(() => clock.fire()); // The headers were received, and the body is being read.
    return response;
  };
  return createResellersClient({ ...options, baseUrl: server.url, timeoutMs: 60, clock, fetch: send, middleware });
}

beforeAll(async () => {
  process.on("unhandledRejection", keep);
  server = await startServer(misbehave);
  const all = { ...options, baseUrl: server.url };
  client = {
    straight: createResellersClient(all),
    "through a middleware": createResellersClient({ ...all, middleware: [watching] }),
  };
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  process.off("unhandledRejection", keep);
  expect(unhandled).toEqual([]);
});

test("every misbehaviour of the server has an expectation", () => {
  expect(Object.keys(expected)).toEqual(Object.keys(misbehaviours));
});

describe.each(Object.entries(expected))("%s", (name, [kind, status, more = {}]) => {
  const calls = operationIds.flatMap((id) => [
    { id, way: "straight" as const },
    { id, way: "through a middleware" as const },
  ]);

  test.each(calls)("is one value of $id's family, $way", async ({ id, way }) => {
    const before = server.arrived.length;
    const middleware = way === "straight" ? [] : [watching];
    const called = kind === "timeout" ? impatientClient(middleware, status !== undefined) : client[way];
    const result = await callById(called, id, {
      headers: { "x-misbehave": name, "x-elsewhere": "http://127.0.0.1:1/" },
    });
    if (kind === "ok") return expect(result).toMatchObject({ ok: true, attempts: 1, response: { status } });
    expectFailure(result, { kind, status, operation: id, attempts: 1, totalDelayMs: 0, ...more });
    expect(server.arrived.length - before).toBe(1);
    expect(result.ok ? undefined : result.response?.status).toBe(status);
  });
});

test.each(["huge body", "gzip bomb"])("%s is given up at maxResponseBytes, and the error says so", async (name) => {
  const result = await callById(client.straight, "getPackage", { headers: { "x-misbehave": name } });
  expect(result.ok || result.error.message).toContain("longer than 100000 bytes (maxResponseBytes)");
});

test("a body whose compression a browser hides, because it is of another origin, is bounded too", async () => {
  const response = new Response(" ".repeat(1_000), { headers: { "content-length": "10" } });
  Object.defineProperty(response, "type", { value: "cors" });
  const browser = createResellersClient({ ...credentials, maxResponseBytes: 100, fetch: async () => response });
  const result = await browser.getPackage({ id: "a" });
  expect(result.ok || result.error.message).toContain("longer than 100 bytes (maxResponseBytes)");
});

describe("a documented error", () => {
  const rows = operationIds.flatMap((id) => slices[`${id}Errors`].map((entry) => [id, entry] as const));

  test.each(rows)("of %s is $1.code", async (id, { code, template, status, params }) => {
    const message = template.replaceAll(
      /\{(\w+)\}/g,
      (_, name: string) =>
        ({ integer: "3", list: "a, b" } as Record<string, string>)[(params as Record<string, string>)[name] ?? ""] ??
        `<${name}>`,
    );
    await using documented = await startServer((_, response) =>
      sendJson(response, status, { message, details: { applicationError: { code, description: message, data: {} } } }),
    );
    const result = await callById(createResellersClient({ ...credentials, baseUrl: documented.url }), id);
    expectFailure(result, { kind: "api", status, known: true, code, message, attempts: 1, requestId: "1774.5" });
  });
});

describe.each(operationIds)("where there is no server, %s gives a network error without a status:", (id) => {
  const call = (baseUrl: string): Promise<AnyResult> =>
    callById(createResellersClient({ ...credentials, baseUrl, retry: false }), id);

  test("the connection is refused", async () => {
    expectFailure(await call(`http://127.0.0.1:${await freePort()}`), {
      kind: "network",
      message: expect.stringContaining("ECONNREFUSED"),
    });
  });

  test("the name does not exist", async () => {
    expectFailure(await call(`http://${unknownHost}`), {
      kind: "network",
      message: expect.stringContaining("ENOTFOUND"),
    });
  });

  test("the port speaks no TLS", async () => {
    expectFailure(await call(server.url.replace("http:", "https:")), { kind: "network" });
  });
});

function expectFailure(result: AnyResult, { status, ...more }: Readonly<Record<string, unknown>>): void {
  expect(result).toMatchObject({ ok: false, error: more });
  const error = result.ok ? undefined : result.error;
  expect(error?.status).toBe(status);
  expect(isResellersError(error)).toBe(true);
}
