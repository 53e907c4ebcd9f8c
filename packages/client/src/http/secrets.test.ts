import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createResellersClient } from "../index.ts";
import { credentials } from "../testing/inputs.ts";
import { freePort, type LoopbackServer, sendJson, startServer } from "../testing/loopback-server.ts";
import { misbehave, misbehaviours } from "../testing/misbehaviour.ts";

const secret = credentials.apiKey;
let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer(misbehave);
});
afterAll(() => server[Symbol.asyncDispose]());

/** Every form in which people, loggers and serialisers can see a value. */
function shown(value: unknown): string {
  const thrown = value instanceof Error ? [value.stack, value.message, String(value), JSON.stringify(value)] : [];
  return [inspect(value, { depth: 20, showHidden: true, getters: false }), JSON.stringify(value), ...thrown].join("\n");
}

test("the client shows nothing of its key", () => {
  const client = createResellersClient({ ...credentials, baseUrl: server.url });
  expect(shown(client)).not.toContain(secret);
  expect(shown(createResellersClient({ ...credentials, apiKey: () => secret }))).not.toContain(secret);
});

describe("whatever the server does", () => {
  const echoes: Record<string, (authorization: string) => readonly [status: number, body: string]> = {
    "an HTML page with all headers": (authorization) => [502, `<pre>Authorization: ${authorization}</pre>`],
    "JSON of an unknown code": (authorization) => [
      428,
      JSON.stringify({ details: { applicationError: { code: "NEW", description: authorization } } }),
    ],
    "a violation": (authorization) => [
      400,
      JSON.stringify({
        details: { validationError: { fieldViolations: [{ field: "h", description: authorization }] } },
      }),
    ],
    "a success that is none": (authorization) => [200, authorization],
    "another object": (authorization) => [200, JSON.stringify({ authorization })],
  };

  test.each(Object.entries(echoes))("%s that repeats the key shows nothing of it", async (_, echo) => {
    const events: unknown[] = [];
    const note = (event: unknown): void => void events.push(event);
    const hooks = { onRequest: note, onResponse: note, onRetry: note, onError: note };
    const client = createResellersClient({
      ...credentials,
      baseUrl: server.url,
      hooks,
      retry: false,
      headers: { cookie: "a=b", "x-copy": `key=${secret}`, "x-api-key": "other-secret" },
    });
    server.handler = ({ headers }, response) => {
      const [status, body] = echo(String(headers.authorization));
      response.writeHead(status, { "x-echo": String(headers.authorization) }).end(body);
    };
    const result = await client.getPackage({ id: "a" });
    server.handler = misbehave;
    expect(result.ok).toBe(false);
    expect(events.length).toBeGreaterThanOrEqual(3);
    const told = shown(events) + shown(result.ok || result.error);
    expect(told).toContain("[redacted]");
    expect(told).not.toContain(secret);
    expect(told).not.toContain("a=b");
    expect(told).not.toContain("other-secret");
  });

  test.each(Object.keys(misbehaviours).filter((name) => !/never/.test(name)))(
    "%s shows nothing of the key",
    async (name) => {
      const lines: string[] = [];
      const log = (event: unknown): void => void lines.push(shown(event));
      const spies = (["log", "warn", "error", "info", "debug"] as const).map((method) => vi.spyOn(console, method));
      const client = createResellersClient({
        ...credentials,
        baseUrl: server.url,
        retry: false,
        maxResponseBytes: 10_000,
        hooks: { onRequest: log, onResponse: log, onError: log },
      });
      const thrown = await client
        .createPackageV2({ products: [] }, { headers: { "x-misbehave": name } })
        .orThrow()
        .catch((error: unknown) => error);
      lines.push(shown(thrown), shown((thrown as { cause?: unknown }).cause));
      expect(lines.join("\n")).not.toContain(secret);
      for (const spy of spies) {
        expect(spy).not.toHaveBeenCalled();
        spy.mockRestore();
      }
    },
  );
});

test("a key that a function gives wrongly is not quoted", async () => {
  for (const apiKey of [
    () => `${secret}\n`,
    () => `Bearer ${secret}`,
    () => Promise.reject(new Error(secret)),
    () => {
      throw new Error(secret);
    },
  ]) {
    const result = await createResellersClient({ ...credentials, baseUrl: server.url, apiKey }).getPackage({ id: "a" });
    expect(result).toMatchObject({
      ok: false,
      attempts: 0,
      error: { kind: "input", violations: [{ field: "apiKey" }] },
    });
    expect(shown(result)).not.toContain(secret);
  }
});

test("a refused connection shows nothing of the key", async () => {
  const client = createResellersClient({
    ...credentials,
    baseUrl: `http://127.0.0.1:${await freePort()}`,
    retry: false,
  });
  const result = await client.getPackage({ id: "a" });
  expect(shown(result)).not.toContain(secret);
  expect(shown(result.ok || result.error.cause)).not.toContain(secret);
});

describe("another origin", () => {
  test("is never asked because of a redirect", async () => {
    await using elsewhere = await startServer((_, response) => sendJson(response, 200, { package: {} }));
    const client = createResellersClient({ ...credentials, baseUrl: server.url });
    const headers = { "x-misbehave": "redirect to another origin", "x-elsewhere": elsewhere.url };
    expect(await client.getPackage({ id: "a" }, { headers })).toMatchObject({ error: { kind: "http", status: 307 } });
    await client.raw.GET("/resellers/v1/packages/{id}", { params: { path: { id: "a" } }, headers });
    expect(elsewhere.arrived).toEqual([]);
  });

  test("is never asked because of a redirect, also where a middleware makes a request of its own", async () => {
    await using elsewhere = await startServer((_, response) => sendJson(response, 200, { package: {} }));
    const client = createResellersClient({
      ...credentials,
      baseUrl: server.url,
      middleware: [
        {
          onRequest: async ({ request }) =>
            new Request(request.url, { method: "POST", headers: request.headers, body: await request.text() }),
        },
      ],
    });
    const headers = { "x-misbehave": "redirect to another origin", "x-elsewhere": elsewhere.url };
    const before = server.arrived.length;
    expect(await client.cancelPackage({ id: "a" }, { headers })).toMatchObject({
      error: { kind: "http", status: 307 },
    });
    await client.raw.DELETE("/resellers/v1/packages/{id}", { params: { path: { id: "a" } }, body: {}, headers });
    expect(elsewhere.arrived).toEqual([]);
    expect(server.arrived.length - before).toBe(2);
  });

  test("is not told the key by a middleware that turns a request there", async () => {
    await using elsewhere = await startServer((_, response) => sendJson(response, 200, { package: {} }));
    const client = createResellersClient({
      ...credentials,
      baseUrl: server.url,
      middleware: [{ onRequest: ({ request }) => new Request(elsewhere.url, request) }],
    });
    expect(await client.getPackage({ id: "a" })).toMatchObject({ ok: true });
    await client.raw.GET("/resellers/v1/packages/{id}", { params: { path: { id: "a" } } });
    expect(elsewhere.arrived).toHaveLength(2);
    expect(JSON.stringify(elsewhere.arrived)).not.toContain(secret);
  });
});

test("a middleware sees nothing of the key, neither before nor after the response", async () => {
  const seen: unknown[] = [];
  const see = ({ request }: { request: Request }): void => void seen.push(request.headers.get("authorization"));
  const client = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    retry: false,
    middleware: [{ onRequest: see, onResponse: see, onError: see }],
  });
  const path = { params: { path: { id: "a" } } };
  for (const name of ["503", "reset before the response"]) {
    const headers = { "x-misbehave": name };
    await client.getPackage({ id: "a" }, { headers });
    await client.raw.GET("/resellers/v1/packages/{id}", { ...path, headers }).catch(() => {});
  }
  expect(seen).toEqual([null, null, null, null, null, null, null, null]);
  expect(server.arrived.at(-1)?.headers.authorization).toBe(secret);
});

test("a failure that repeats the key with escaped slashes shows nothing of it", async () => {
  const apiKey = "IST.a/b+c=/";
  server.handler = ({ headers }, response) =>
    response.writeHead(401).end(JSON.stringify({ message: `bad key ${headers.authorization}` }).replaceAll("/", "\\/"));
  const client = createResellersClient({ ...credentials, apiKey, baseUrl: server.url });
  const result = await client.getPackage({ id: "a" });
  server.handler = misbehave;
  expect(result.error?.message).toBe("bad key [redacted]");
  expect(shown(result.error)).not.toContain("IST.a");
});

test("a failure that is cut in the middle of the key shows nothing of it", async () => {
  server.handler = (_, response) => response.writeHead(502).end(`${"x".repeat(90)}${secret}`);
  const client = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    retry: false,
    maxResponseBytes: 90 + secret.length - 1,
  });
  const result = await client.getPackage({ id: "a" });
  server.handler = misbehave;
  expect(result.error?.kind === "server" && result.error.raw).toMatch(/^x+$/);
});

test("a failure that repeats the key shows nothing of it, also where a middleware has wrapped the response anew", async () => {
  server.handler = ({ headers }, response) => {
    response.writeHead(502).end(`<pre>${headers.authorization}</pre>`);
  };
  const client = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    retry: false,
    middleware: [{ onResponse: ({ response }) => new Response(response.body, response) }],
  });
  const result = await client.getPackage({ id: "a" });
  server.handler = misbehave;
  expect(result).toMatchObject({ ok: false, error: { kind: "server", status: 502 } });
  expect(shown(result.ok || result.error)).toContain("[redacted]");
  expect(shown(result.ok || result.error)).not.toContain(secret);
});
