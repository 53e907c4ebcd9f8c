import { createResellersClient, ResellersError } from "@resellers-sdk/client";
import { expect, test } from "vitest";
import { callMethods } from "./call-methods.ts";
import { contractCases, type MakeCall } from "./contract-cases.ts";

const credentials = { apiKey: "test-key", accountId: "00000000-0000-4000-8000-000000000000" };
const operations = ["createPackageV2"];

/** Runs the cases, and returns the messages of those that fail. */
async function failuresOf(call: MakeCall, only?: readonly string[]): Promise<string[]> {
  const cases = contractCases({ operations, call, ...(only === undefined ? {} : { only }) });
  const results = await Promise.allSettled(cases.map(({ run }) => run()));
  return results.flatMap((one) => (one.status === "rejected" ? [String(one.reason.message)] : []));
}

test("the client's own methods are called by their names", async () => {
  expect(
    await failuresOf(({ fetch, baseUrl }) => callMethods(createResellersClient({ ...credentials, fetch, baseUrl }))),
  ).toEqual([]);
});

test("a wrapper that throws, has names of its own, and knows no headers is tested by what it does", async () => {
  const call: MakeCall = ({ fetch, baseUrl }) => {
    const client = createResellersClient({ ...credentials, fetch, baseUrl, retry: false });
    type Order = Parameters<typeof client.createPackageV2>[0];
    const shop = {
      async sell(order: Order) {
        const result = await client.createPackageV2(order);
        if (!result.ok) throw new ResellersError(result.error);
        return result.data;
      },
    };
    return async (_, input) => ({
      ok: true,
      // The matrix is data: the compiler cannot know that the example request is an order.
      data: await shop.sell(input as Order),
      response: { status: 200 },
    });
  };
  expect(await failuresOf(call)).toEqual([]);
});

const example = ["PRODUCT_LIMIT_EXCEEDED"];

test.each<[string, MakeCall, RegExp]>([
  ["gives nothing", () => async () => undefined, /got nothing/],
  ["gives the data only", () => async () => ({ package: {} }), /got \{"package":\{\}\}/],
  ["gives a Response", () => async () => new Response("{}"), /response: \{ status: 200 \}/],
  ["gives ok without a response", () => async () => ({ ok: true, data: {} }), /response: \{ status: 200 \}/],
  ["gives an error without a kind", () => async () => ({ ok: false, error: "SOLD_OUT" }), /\{ ok: false, error \}/],
  [
    "throws an error of its own",
    () => async () => {
      throw new TypeError("boom");
    },
    /threw TypeError: boom[^]*\{ ok: false, error \}/,
  ],
  ["is not made", () => undefined, /`call` gave nothing, not a function/],
  [
    "throws while it is made",
    () => {
      throw new Error("no settings");
    },
    /threw Error: no settings/,
  ],
  [
    "has methods of other names",
    () => callMethods({ sell: async () => ({}), $call: 1 }),
    /no method createPackageV2[^]*callMethods\(\{ createPackageV2: /,
  ],
] as [string, MakeCall, RegExp][])(
  "of a wrapper that %s, the message says what is expected",
  async (_, call, message) => {
    const failures = await failuresOf(call, example);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(message);
    expect(failures[0]).toContain("createPackageV2 428 PRODUCT_LIMIT_EXCEEDED");
    expect(failures[0]).not.toContain("reading 'status'");
  },
);
