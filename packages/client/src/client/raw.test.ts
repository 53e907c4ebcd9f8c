import { afterAll, beforeAll, expect, test } from "vitest";
import { createResellersClient } from "../index.ts";
import { credentials, promised } from "../testing/inputs.ts";
import { type LoopbackServer, sendJson, startServer } from "../testing/loopback-server.ts";

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer((_, response) => sendJson(response, 200, promised));
});
afterAll(() => server[Symbol.asyncDispose]());

test("raw is the typed openapi-fetch client with our authentication and headers", async () => {
  const { raw } = createResellersClient({
    ...credentials,
    apiKey: async () => "IST.async",
    baseUrl: server.url,
    headers: { "x-app": "shop" },
  });
  const { data, response } = await raw.POST("/resellers/v1/packages/query", { body: { query: {} } });
  expect(data?.packages).toEqual(promised["packages"]);
  expect(response.status).toBe(200);
  expect(server.arrived.at(-1)).toMatchObject({
    body: '{"query":{}}',
    headers: { authorization: "IST.async", "wix-account-id": credentials.accountId, "x-app": "shop" },
  });
});

test("middleware that is registered on raw sees the requests and responses of operations, but not the key", async () => {
  const client = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    middleware: [
      {
        onRequest({ request, schemaPath }) {
          seen.push(schemaPath, request instanceof Request, request.headers.get("authorization"));
          request.headers.set("x-from-middleware", "yes");
        },
        async onResponse({ response }) {
          seen.push(await response.clone().json());
        },
      },
    ],
  });
  const seen: unknown[] = [];
  expect(await client.cancelPackage({ id: "a" })).toMatchObject({ ok: true, data: promised });
  expect(seen).toEqual(["/resellers/v1/packages/{id}", true, null, promised]);
  expect(server.arrived.at(-1)?.headers).toMatchObject({
    authorization: credentials.apiKey,
    "x-from-middleware": "yes",
  });
});

test("a middleware may answer by itself", async () => {
  const client = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    middleware: [{ onRequest: () => Response.json({ package: { id: "cached" } }) }],
  });
  const before = server.arrived.length;
  expect(await client.getPackage({ id: "a" })).toMatchObject({
    ok: true,
    attempts: 0,
    data: { package: { id: "cached" } },
  });
  expect(server.arrived).toHaveLength(before);
});

test("a middleware that throws is one value of the family: input before the request, network after the response", async () => {
  const thrower = (): never => {
    throw new Error("middleware");
  };
  const before = createResellersClient({ ...credentials, baseUrl: server.url, middleware: [{ onRequest: thrower }] });
  expect(await before.updatePackageExternalId({ packageId: "a", externalId: "b" })).toMatchObject({
    ok: false,
    attempts: 0,
    error: { kind: "input" },
  });
  const after = createResellersClient({ ...credentials, baseUrl: server.url, middleware: [{ onResponse: thrower }] });
  expect(await after.updatePackageExternalId({ packageId: "a", externalId: "b" })).toMatchObject({
    ok: false,
    attempts: 1,
    error: { kind: "input", retryable: false, violations: [{ field: "middleware" }] },
    response: { status: 200 },
  });
});

test("the account and the headers of a call go with it, and with it alone", async () => {
  const client = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    headers: { "x-app": "shop", "x-left-out": undefined },
  });
  const accountId = "11111111-1111-4111-8111-111111111111";
  await client.getPackage({ id: "a" }, { accountId, headers: { "x-app": "desk" } });
  expect(server.arrived.at(-1)?.headers).toMatchObject({ "wix-account-id": accountId, "x-app": "desk" });
  await client.getPackage({ id: "a" });
  expect(server.arrived.at(-1)?.headers).toMatchObject({ "wix-account-id": credentials.accountId, "x-app": "shop" });
});

test("methods work alone, and orThrow gives the data or throws from the caller's own line", async () => {
  const { getPackage } = createResellersClient({ ...credentials, baseUrl: server.url });
  expect(await getPackage({ id: "a" }).orThrow()).toEqual(promised);
  const thrown = await getPackage({ id: "" })
    .orThrow()
    .catch((error: unknown) => error);
  expect((thrown as Error).stack?.split("\n")[1]).toContain("raw.test.ts");
  expect(thrown).toMatchObject({ name: "ResellersError", kind: "input", operation: "getPackage" });
});

test("a failure that a middleware answers with is there in the result and in the hooks", async () => {
  const told: unknown[] = [];
  const client = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    hooks: { onError: (event) => void told.push(event) },
    middleware: [
      {
        onRequest: () => Response.json({}, { status: 404, headers: { "x-wix-request-id": "1774.9" } }),
      },
    ],
  });
  const result = await client.getPackage({ id: "a" });
  expect(result).toMatchObject({ ok: false, error: { status: 404 }, response: { status: 404 } });
  expect(told).toMatchObject([{ status: 404, requestId: "1774.9" }]);
});

test("the response of a result is the one that a middleware has put in the place of another, also of a failure", async () => {
  const client = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    middleware: [{ onResponse: () => Response.json({}, { status: 409 }) }],
  });
  expect(await client.getPackage({ id: "a" })).toMatchObject({ error: { status: 409 }, response: { status: 409 } });
});

test("raw is refused by an error with a message where a function gives no usable key", async () => {
  const { raw } = createResellersClient({ ...credentials, baseUrl: server.url, apiKey: () => "" });
  const thrown: unknown = await raw
    .GET("/resellers/v1/packages/{id}", { params: { path: { id: "a" } } })
    .catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(TypeError);
  expect(String(thrown)).toContain("apiKey is missing");
});
