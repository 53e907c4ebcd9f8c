import { createQuerySerializer } from "openapi-fetch";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CallOptions } from "../settings/call-options.ts";
import { type AnyOperation, defineOperation } from "../operation/define-operation.ts";
import { createResellersClient, type ResellersClient } from "../index.ts";
import { callById, credentials, operationIds, promised } from "../testing/inputs.ts";
import { type LoopbackServer, sendJson, startServer } from "../testing/loopback-server.ts";

/*
 * Requests go directly to fetch, or through openapi-fetch if there is middleware. The API must see the same requests in
 * both cases.
 */

let server: LoopbackServer;
let straight: ResellersClient;
let throughMiddleware: ResellersClient;
beforeAll(async () => {
  server = await startServer((_, response) => sendJson(response, 200, promised));
  const options = {
    ...credentials,
    baseUrl: `${server.url}/api/`,
    idempotencyKey: () => "order-2041",
    headers: { "x-app": "shop", "x-dropped": "a", "x-absent": undefined },
    hooks: { onRequest: () => ({ traceparent: "00-ab-cd-01" }) },
  };
  straight = createResellersClient(options);
  throughMiddleware = createResellersClient({ ...options, middleware: [{ onRequest: () => undefined }] });
});
afterAll(() => server[Symbol.asyncDispose]());

/** The requests that a call sends with and without middleware. */
async function requestsOf(call: (client: ResellersClient) => Promise<unknown>): Promise<readonly unknown[]> {
  server.arrived.length = 0;
  expect(await call(straight)).toMatchObject({ ok: true });
  expect(await call(throughMiddleware)).toMatchObject({ ok: true });
  return server.arrived.map(({ method, url, headers, body }) => ({ method, url, headers, body }));
}

const options: CallOptions = { headers: { "x-dropped": null, "x-call": "1", "content-type": "application/json" } };

test.each(operationIds)("%s sends the same request in both ways", async (id) => {
  const [one, other, ...more] = await requestsOf((client) => callById(client, id, options));
  expect(more).toEqual([]);
  expect(one).toEqual(other);
  expect(one).toMatchObject({
    url: expect.stringMatching(/^\/api\/resellers\//),
    headers: { authorization: credentials.apiKey, "x-app": "shop", "x-call": "1", traceparent: "00-ab-cd-01" },
  });
  expect((one as { headers: object }).headers).not.toHaveProperty("x-dropped");
});

test("a body is read in the same way, however it is written", async () => {
  const twice = JSON.stringify(JSON.stringify({ details: { applicationError: { code: "X" } } }));
  for (const body of [twice, '"abc"', "12345678901234567890", "[1, 2]", "null", ""]) {
    server.handler = (_, response) => response.writeHead(409).end(body);
    const [one, other] = await Promise.all(
      [straight, throughMiddleware].map((client) => client.getPackage({ id: "a" })),
    );
    expect(one?.error).toEqual(other?.error);
    expect(one?.error).toMatchObject({ kind: "http", ...(body && { raw: body }) });
  }
  server.handler = (_, response) => sendJson(response, 200, promised);
});

test("slashes at the end of a base URL make no difference", async () => {
  for (const end of ["", "/", "//"]) {
    const options = { ...credentials, baseUrl: `${server.url}/api${end}` };
    server.arrived.length = 0;
    await createResellersClient(options).getPackage({ id: "a" });
    await createResellersClient({ ...options, middleware: [{ onRequest: () => undefined }] }).getPackage({ id: "a" });
    expect(server.arrived.map(({ url }) => url)).toEqual(Array(2).fill("/api/resellers/v1/packages/a"));
  }
});

test("query parameters are written in the same way, and path parameters are always encoded", async () => {
  const search = defineOperation<AnyOperation>({
    id: "getPackage",
    method: "GET",
    path: "/shelves/{shelf-id}/{place}",
    pathParameters: ["shelf-id", "place"],
    queryParameters: ["title", "tags", "page"],
    serializeQuery: createQuerySerializer(),
    safe: true,
  });
  const input = { "shelf-id": "a b?#%$&", place: 7, title: "x & y", tags: ["1", "2"], page: undefined };
  const [one, other] = await requestsOf((client) => search(client, input));
  expect(one).toEqual(other);
  expect(one).toMatchObject({
    method: "GET",
    url: "/api/shelves/a%20b%3F%23%25%24%26/7?title=x%20%26%20y&tags=1&tags=2",
    body: "",
  });
});
