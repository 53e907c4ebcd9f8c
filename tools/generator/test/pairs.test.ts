import path from "node:path";
import { expect, test } from "vitest";
import type { Operation } from "../src/model/api.ts";
import { readApi } from "../src/read/read-api.ts";
import { readDocument } from "../src/read/read-document.ts";
import { complaints } from "./complaints.ts";
import { bookshop } from "./spec-folder.ts";

async function operationsOf(spec: string): Promise<ReadonlyMap<string, Operation>> {
  const { operations } = readApi((await readDocument(spec)).document);
  return new Map(operations.map((operation) => [operation.id, operation]));
}

const books = await operationsOf(path.join(bookshop, "openapi.yaml"));
const resellers = await operationsOf(path.join(import.meta.dirname, "../../../spec/openapi.yaml"));

test("a request example belongs to the answer of its name, and what has none of that name keeps its default", () => {
  const placeOrder = books.get("placeOrder");
  expect(placeOrder?.request).toMatchObject({
    parameters: {},
    body: { isbn: "9780000000002", copies: 2 },
    headers: {},
  });
  expect(placeOrder?.pairs).toMatchObject({
    out_of_stock: { parameters: {}, body: { isbn: "9780000000019", copies: 40 }, headers: {} },
  });
});

test("parameters and keys have examples by the name of the answer too", () => {
  const cancelOrder = books.get("cancelOrder");
  expect(cancelOrder?.request).toMatchObject({ parameters: { orderId: "o-1" }, body: undefined, headers: {} });
  expect(cancelOrder?.pairs).toMatchObject({
    already_shipped: { parameters: { orderId: "o-2" }, body: undefined, headers: {} },
    unauthenticated: { parameters: { orderId: "o-1" }, body: undefined, headers: { "x-token": "expired" } },
  });
});

test("every documented error of this repository's description has a request that leads to it", () => {
  for (const { id, errors: documented, pairs } of resellers.values()) {
    expect(
      documented.map((error) => error.id).filter((name) => pairs[name] === undefined),
      id,
    ).toEqual([]);
  }
});

test("the requests of an operation differ from each other, but where the state alone tells the answers apart", () => {
  for (const { id, request, pairs } of resellers.values()) {
    const sent = [request, ...Object.values(pairs)].map((call) => JSON.stringify(call));
    expect(new Set(sent).size, id).toBe(sent.length);
  }
});

/** Every text below a value, with the name of the member that holds it. */
function textsIn(value: unknown, name = ""): [name: string, text: string][] {
  if (typeof value === "string") return [[name, value]];
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, key))
    : [];
}

test("the examples tell of one world: its clock stands still, and no cycle is among its own alternatives", () => {
  const now = "2026-03-02T09:30:00.000Z";
  let found = 0;
  for (const { id, success, errors } of resellers.values()) {
    const texts = textsIn(success.body);
    const dates = texts.filter(([name]) => name.endsWith("Date")).map(([, text]) => text);
    found += dates.length;
    expect(
      dates.filter((date) => date > now || !date.endsWith("T09:30:00.000Z")),
      id,
    ).toEqual([]);
    if (/^(create|adjust)/.test(id)) {
      expect(texts.filter(([name]) => name === "status" || name === "updatedDate").map(([, text]) => text)).toEqual([
        "PENDING",
        now,
        now,
      ]);
    }
    for (const { parameters } of errors) {
      const { cycle, cycles } = Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
      if (cycle !== undefined) expect(cycles).not.toContain(cycle);
    }
  }
  expect(found).toBeGreaterThan(0);
});

test("what an error says of the account, the product or the instance is what its request sent", () => {
  const told = ["accountId", "productId", "productIds", "targetProductId", "instanceId", "productInstanceId"];
  let compared = 0;
  for (const { id, errors, pairs } of resellers.values()) {
    for (const { id: name, parameters } of errors) {
      const sent = textsIn(pairs[name]).map(([, text]) => text);
      for (const { name: parameter, example } of parameters.filter((one) => told.includes(one.name))) {
        // A request that changes the cycle alone does not name the product, and one that is refused for the product that
        // the instance has names the instance.
        if (id.startsWith("adjust") && /BILLING_CYCLE$|^OPERATION_NOT/.test(name) && parameter === "productId")
          continue;
        compared += 1;
        for (const [, text] of textsIn(example)) expect(sent, `${id} ${name} ${parameter}`).toContain(text);
      }
    }
  }
  expect(compared).toBeGreaterThan(15);
});

test("a request example that no answer has the name of", async () => {
  const text = await complaints({
    "openapi.yaml": [
      ["              out_of_stock:\n", "              out_of_stok:\n"],
      ["            already_shipped:\n", "            already_shiped:\n"],
      ["        unauthenticated:\n          value: expired", "        unauthenticate:\n          value: expired"],
    ],
  });
  expect(text).toMatchInlineSnapshot(`
    "openapi.yaml:57:15 error unpaired-example
      No answer has the name of the request example \`out_of_stok\`, so that nothing would send it.
      57 |               out_of_stok:
                         ^
      at  #/paths/~1orders/post/requestBody/content/application~1json/examples/out_of_stok
      fix Name it after an answer (out_of_stock, price_changed.raised, price_changed.withdrawn, placed, keyReused), list the error that it leads to under \`x-errors\`, or remove it.

    openapi.yaml:103:13 error unpaired-example
      No answer has the name of the request example \`already_shiped\`, so that nothing would send it.
      103 |             already_shiped:
                        ^
      at  #/paths/~1orders~1{orderId}/delete/parameters/0/examples/already_shiped
      fix Name it after an answer (already_shipped, unauthenticated), list the error that it leads to under \`x-errors\`, or remove it.

    openapi.yaml:132:9 error unpaired-example
      No answer has the name of the request example \`unauthenticate\`, so that nothing would send it.
      132 |         unauthenticate:
                    ^
      at  #/components/securitySchemes/token/x-examples/unauthenticate
      fix Name it after an answer (out_of_stock, price_changed.raised, price_changed.withdrawn, placed, keyReused, already_shipped, unauthenticated), list the error that it leads to under \`x-errors\`, or remove it.

    3 errors, 0 warnings"
  `);
});

test("a pair whose request the description forbids", async () => {
  const text = await complaints({
    "openapi.yaml": [
      ["copies: 40", "copies: none"],
      ["              value: o-2", "              value: 2"],
    ],
  });
  expect(text).toMatchInlineSnapshot(`
    "openapi.yaml:60:27 error no-invalid-media-type-examples
      Example value must conform to the schema: \`copies\` property type must be integer.
      60 |                   copies: none
                                     ^
      at  #/paths/~1orders/post/requestBody/content/application~1json/examples/out_of_stock/value/copies
      fix Change the example so that the schema accepts it, or correct the schema.

    openapi.yaml:104:22 error no-invalid-parameter-examples
      Example value must conform to the schema: type must be string.
      104 |               value: 2
                                 ^
      at  #/paths/~1orders~1{orderId}/delete/parameters/0/examples/already_shipped/value
      fix Change the example so that the schema accepts it, or correct the schema.

    2 errors, 0 warnings"
  `);
});
