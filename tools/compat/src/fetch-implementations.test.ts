import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createResellersClient, type Fetch } from "@resellers-sdk/client";
import crossFetch from "cross-fetch";
import nodeFetch from "node-fetch";
import { fetch as undiciFetch } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountId, key } from "./an-error.ts";

const arrived: string[] = [];
const server = createServer((request, response) => {
  arrived.push(`${request.method} ${request.headers.authorization} ${request.headers["content-type"] ?? "-"}`);
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ package: { id: "p" } }));
});
let baseUrl = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // It listens on a port, not on a pipe.
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

// That each of them is assignable is a part of the test.
const implementations: Readonly<Record<string, Fetch>> = {
  "the global fetch": fetch,
  undici: undiciFetch,
  "node-fetch": nodeFetch,
  "cross-fetch": crossFetch,
};

describe.each(Object.entries(implementations))("%s", (_, implementation) => {
  const options = (): Parameters<typeof createResellersClient>[0] => ({
    apiKey: key,
    accountId,
    baseUrl,
    fetch: implementation,
  });

  test("sends reads and writes", async () => {
    const client = createResellersClient(options());
    arrived.length = 0;
    expect(await client.getPackage({ id: "a" })).toMatchObject({ ok: true, data: { package: { id: "p" } } });
    expect(await client.createPackageV2({ products: [{ countryCode: "BR" }] })).toMatchObject({ ok: true });
    expect(arrived).toEqual([`GET ${key} -`, `POST ${key} application/json`]);
  });

  test("sends through middleware, and in raw", async () => {
    const client = createResellersClient({ ...options(), middleware: [{ onRequest: () => undefined }] });
    expect(await client.cancelPackage({ id: "a" })).toMatchObject({ ok: true, attempts: 1 });
    const { data } = await client.raw.GET("/resellers/v1/packages/{id}", { params: { path: { id: "a" } } });
    expect(data).toMatchObject({ package: { id: "p" } });
  });
});
