import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Connection, createConnection } from "../../operations.ts";
import { collect } from "../../testing/collect.ts";
import { credentials } from "../../testing/inputs.ts";
import { type LoopbackServer, sendJson, startServer } from "../../testing/loopback-server.ts";
import { type Counted, defineCounted } from "./define-counted.ts";
import { jsonObject } from "../answer/json-answer.ts";
import { styledQuery } from "../input/styled-query.ts";

type List = ((client: Connection, input: object) => Promise<unknown>) & {
  readonly all: (client: Connection, input: object) => AsyncGenerator<string, void, undefined>;
  readonly pages: (client: Connection, input: object) => AsyncGenerator<object, void, undefined>;
};

/** A kind of list operation that this API does not have. */
const list = (counted: Omit<Counted, "items" | "at">): List =>
  defineCounted<List>({
    id: "getPackage",
    method: "GET",
    path: "/things",
    queryParameters: ["at", "filter"],
    serializeQuery: styledQuery({}),
    readAnswer: jsonObject("items"),
    counted: { at: ["at"], items: ["items"], ...counted },
  });

const asked = (): unknown[] => server.arrived.map(({ url }) => url);
const answers = (...bodies: readonly object[]): void => {
  server.handler = (_, response) => sendJson(response, 200, bodies[server.arrived.length - 1] ?? { items: [] });
};
const itemsFrom = (operation: List, input: object): Promise<string[]> =>
  collect(operation.all(connection, input), (item) => item);

let server: LoopbackServer;
let connection: Connection;
beforeAll(async () => {
  server = await startServer(() => {});
  connection = createConnection({ ...credentials, baseUrl: server.url, retry: false });
});
beforeEach(() => void (server.arrived.length = 0));
afterAll(() => server[Symbol.asyncDispose]());

test("pages are counted up to an empty one, and what else the input has goes with each", async () => {
  answers({ items: ["a", "b"] }, { items: ["c"] });
  expect(await itemsFrom(list({ by: "page", first: 1 }), { filter: "x" })).toEqual(["a", "b", "c"]);
  expect(asked()).toEqual(["/things?filter=x", "/things?filter=x&at=2", "/things?filter=x&at=3"]);
});

test("a walk may begin anywhere, and ends with the last page where the answer says which it is", async () => {
  answers({ items: ["c"], total: 4 }, { items: ["d"], total: 4 });
  expect(await itemsFrom(list({ by: "page", first: 0, total: ["total"] }), { at: 2 })).toEqual(["c", "d"]);
  expect(asked()).toEqual(["/things?at=2", "/things?at=3"]);
});

test("an offset grows by the items that came", async () => {
  answers({ items: ["a", "b"], total: 3 }, { items: ["c"], total: 3 });
  expect(await itemsFrom(list({ by: "offset", first: 0, total: ["total"] }), {})).toEqual(["a", "b", "c"]);
  expect(asked()).toEqual(["/things", "/things?at=2"]);
});

test("a page that says that there are no more is the last", async () => {
  answers({ items: ["a"], more: true }, { items: ["b"], more: false });
  expect(await itemsFrom(list({ by: "offset", first: 0, more: ["more"] }), {})).toEqual(["a", "b"]);
});

test("the first page is given even if it is empty, and a last one without items is not", async () => {
  const operation = list({ by: "page", first: 1 });
  answers({ items: [] });
  expect(await collect(operation.pages(connection, {}), (page) => page)).toEqual([{ items: [] }]);
  server.arrived.length = 0;
  answers({ items: ["a"] });
  expect(await collect(operation.pages(connection, {}), (page) => page)).toEqual([{ items: ["a"] }]);
});

test("a page without a list of items ends the walk with an error", async () => {
  answers({ items: "none" });
  await expect(itemsFrom(list({ by: "page", first: 1 }), {})).rejects.toMatchObject({ kind: "decode" });
});
