import { isResellersError } from "@resellers-sdk/errors";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createResellersClient, type ResellersClient } from "../../index.ts";
import { createConnection, queryPackages } from "../../operations.ts";
import { collect } from "../../testing/collect.ts";
import { credentials } from "../../testing/inputs.ts";
import { type LoopbackServer, sendJson, startServer } from "../../testing/loopback-server.ts";

let server: LoopbackServer;
let client: ResellersClient;
const asked = (): unknown[] => server.arrived.map(({ body }) => JSON.parse(body));
beforeAll(async () => {
  server = await startServer(() => {});
  client = createResellersClient({ ...credentials, baseUrl: server.url, retry: false });
});
beforeEach(() => {
  server.arrived.length = 0;
  const pages = [
    { metadata: { cursors: { next: "second" } }, packages: [{ id: "1" }, { id: "2" }] },
    { metadata: { cursors: { next: "third" } }, packages: [] },
    { metadata: { cursors: {} }, packages: [{ id: "3" }] },
  ];
  server.handler = (_, response) => sendJson(response, 200, pages[server.arrived.length - 1]);
});
afterAll(() => server[Symbol.asyncDispose]());

const input = { query: { filter: { accountId: "a" }, sort: [], cursorPaging: { limit: 2 } } };

test("all() gives each item of each page, also past an empty one", async () => {
  const ids = await collect(client.queryPackages.all(input), ({ id }) => id);
  expect(ids).toEqual(["1", "2", "3"]);
});

test("pages() gives each page; after the first the cursor goes alone, with the limit beside it", async () => {
  const counts = await collect(client.queryPackages.pages(input), ({ packages }) => packages.length);
  expect(counts).toEqual([2, 0, 1]);
  expect(asked()).toEqual([
    input,
    { query: { cursorPaging: { limit: 2, cursor: "second" } } },
    { query: { cursorPaging: { limit: 2, cursor: "third" } } },
  ]);
});

test("the stand-alone function has the same iterators", async () => {
  const connection = createConnection({ ...credentials, baseUrl: server.url });
  expect(await collect(queryPackages.all(connection, { query: {} }), ({ id }) => id)).toEqual(["1", "2", "3"]);
});

test("nothing is sent before the first item is asked for, nor after the walk was left", async () => {
  const walk = client.queryPackages.all(input);
  expect(server.arrived).toHaveLength(0);
  for await (const { id } of walk) if (id === "2") break;
  expect(server.arrived).toHaveLength(1);
  expect(await walk.next()).toEqual({ done: true, value: undefined });
});

test("an error is thrown, after the items before it", async () => {
  server.handler = (_, response) =>
    server.arrived.length === 1
      ? sendJson(response, 200, { metadata: { cursors: { next: "second" } }, packages: [{ id: "1" }] })
      : sendJson(response, 401, { message: "", details: {} });
  const ids: unknown[] = [];
  const walk = async (): Promise<void> => {
    for await (const { id } of client.queryPackages.all(input)) ids.push(id);
  };
  const thrown = await walk().catch((error: unknown) => error);
  expect(ids).toEqual(["1"]);
  expect(isResellersError(thrown)).toBe(true);
  expect(thrown).toMatchObject({
    name: "ResellersError",
    kind: "auth",
    operation: "queryPackages",
    error: { status: 401 },
    attempts: 1,
  });
});

test("an abort between two pages ends the walk", async () => {
  const controller = new AbortController();
  const walk = async (): Promise<void> => {
    for await (const _ of client.queryPackages.pages(input, { signal: controller.signal })) controller.abort("enough");
  };
  await expect(walk()).rejects.toMatchObject({ kind: "aborted", reason: "enough" });
  expect(server.arrived).toHaveLength(1);
});

test("cursors that lead in a circle end the walk with an error", async () => {
  server.handler = (_, response) =>
    sendJson(response, 200, { metadata: { cursors: { next: server.arrived.length % 2 ? "a" : "b" } }, packages: [] });
  await expect(collect(client.queryPackages.pages(input))).rejects.toMatchObject({
    kind: "decode",
    error: { status: 200 },
  });
  expect(server.arrived).toHaveLength(3);
});

test("items that are no list end the walk with an error", async () => {
  server.handler = (_, response) => sendJson(response, 200, { metadata: {}, packages: {} });
  await expect(collect(client.queryPackages.all(input))).rejects.toMatchObject({ kind: "decode" });
});

test("an input that cannot be read is a ResellersError too", async () => {
  const hostile = {
    get query(): never {
      throw new Error("no");
    },
  };
  const pages = createResellersClient(credentials).queryPackages.pages(hostile);
  await expect(pages.next()).rejects.toMatchObject({ name: "ResellersError", kind: "input" });
});
