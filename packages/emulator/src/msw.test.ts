import { createResellersClient } from "@resellers-sdk/client";
import { type AnyError, catalogue, createError } from "@resellers-sdk/errors";
import * as msw3 from "msw";
import { setupServer as setupServer3 } from "msw/node";
import * as msw2 from "msw-2";
import { setupServer as setupServer2 } from "msw-2/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createEmulator } from "./create-emulator.ts";
import type { EmulatorRequest, EmulatorResponse } from "./http/request/message.ts";
import { answerWith, emulatorHandlers, type Msw } from "./msw.ts";
import { judge, ordinaryRequest, pairRequest, pairs } from "./testing/pairs.ts";
import { defaultIds } from "./world/seed/default-ids.ts";

/** The parts of MSW's server that the test uses. */
type SetupServer = (...handlers: readonly unknown[]) => {
  listen(options: object): void;
  use(...handlers: readonly unknown[]): void;
  resetHandlers(): void;
  close(): void;
};

// The parts that are used are the same in both versions, but the types are not.
const versions = [
  ["3", msw3 as Msw, setupServer3 as unknown as SetupServer],
  ["2", msw2 as unknown as Msw, setupServer2 as unknown as SetupServer],
] as const;

const { accounts, packages, products, instances, sites } = defaultIds;
const client = createResellersClient({ apiKey: "any", accountId: accounts.reseller });
const url = "https://www.wixapis.com/resellers";

/** Sends a pair's request to the API's own address. */
async function send(request: EmulatorRequest): Promise<EmulatorResponse> {
  const { method, target, headers, body = null } = request;
  // The bodies of pairs are strings.
  const response = await fetch(`https://www.wixapis.com${target}`, { method, headers, body: body as string | null });
  return { status: response.status, headers: {}, body: await response.text() };
}

/** Any documented error; the names are data here. */
const createAnyError = createError as unknown as (operation: string, name: string, params: object) => AnyError;

describe.each(versions)("MSW %s", (_, msw, setupServer) => {
  const emulator = createEmulator({ clock: "manual" });
  const server = setupServer(...emulatorHandlers(emulator, { msw }));
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => {
    server.resetHandlers();
    emulator.control.reset();
  });
  afterAll(() => server.close());

  test.each(pairs.map((pair) => [`${pair.operation} ${pair.example}`, pair] as const))(
    "an emulator answers %s",
    async (__, pair) => {
      const { expected, actual } = judge(pair, await send(pairRequest(pair)));
      expect(actual).toEqual(expected);
    },
  );

  test("what the client orders is there afterwards", async () => {
    const made = await client.createPackageV2({ products: [{ catalogProductId: products.addOn, countryCode: "BR" }] });
    if (!made.ok) throw made.error;
    expect(await client.getPackage({ id: made.data.package.id ?? "" })).toMatchObject({ ok: true });
  });

  test.each(catalogue.map((row) => [row.operation, row] as const))(
    "answers %s with any documented error",
    async (operation, row) => {
      const name = row.variant === undefined ? row.code : `${row.code}.${row.variant}`;
      const pair = pairs.find((one) => one.operation === operation && one.example === name)!;
      const params = pair.kind === "error" ? pair.params : {};
      server.use(answerWith(createAnyError(operation, name, params), { msw }));
      const { expected, actual } = judge(pair, await send(ordinaryRequest(operation)));
      expect(actual).toEqual(expected);
    },
  );

  test("an error can have parameters of one's own, and can be given once", async () => {
    const params = { productId: "mine", numberOfCurrentSubscriptions: 7 };
    const error = createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", params);
    server.use(answerWith(error, { msw, once: true, headers: { "x-mine": "1" } }));
    const order = { products: [{ catalogProductId: products.addOn, countryCode: "BR" }] };
    expect(await client.createPackageV2(order)).toMatchObject({ ok: false, error: { kind: "api", params } });
    expect(await client.createPackageV2(order)).toMatchObject({ ok: true });
  });

  test("an error answers for its own operation only", async () => {
    const error = { kind: "auth", status: 403, operation: "assignProductInstanceToSite", message: "No." } as AnyError;
    server.use(answerWith(error, { msw }));
    const own = { instanceId: instances.floating, siteId: sites.empty };
    expect(await client.assignProductInstanceToSite(own)).toMatchObject({ ok: false, error: { kind: "auth" } });
    expect(await client.unassignProductInstanceFromSite({ instanceId: instances.planOnShop })).toMatchObject({
      ok: true,
    });
  });

  test("a network error fails as the network does, and so does a connection that a fault closes", async () => {
    server.use(answerWith({ kind: "network", operation: "getPackage", message: "" } as AnyError, { msw, once: true }));
    const call = (): Promise<unknown> => client.getPackage({ id: packages.order2040 }, { retry: false });
    expect(await call()).toMatchObject({ ok: false, error: { kind: "network" } });
    emulator.control.addFault({ times: 1, action: { kind: "close", effect: "before" } });
    expect(await call()).toMatchObject({ ok: false, error: { kind: "network" } });
    expect(await call()).toMatchObject({ ok: true });
  });

  test("a page whose Request hides its origin and what it asks for may do so too, as in happy-dom", async () => {
    const address = `${url}/v2/packages`;
    const preflight = await fetch(address, { method: "OPTIONS" });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization, wix-account-id, content-type");
    const answer = await fetch(address, { method: "POST" });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("a page of another origin may send preflights and read answers", async () => {
    const origin = "https://shop.example";
    const address = `${url}/v1/packages/${packages.order2040}`;
    const preflight = await fetch(address, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "DELETE",
        "access-control-request-headers": "authorization, wix-account-id",
      },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": expect.stringContaining("DELETE"),
      "access-control-allow-headers": "authorization, wix-account-id",
    });
    const headers = { origin, authorization: "any", "wix-account-id": accounts.reseller };
    const read = await fetch(address, { headers });
    expect([read.status, read.headers.get("access-control-allow-origin")]).toEqual([200, origin]);
    expect(read.headers.get("access-control-expose-headers")).toContain("x-wix-request-id");
  });

  test("handlers can stand below an address of one's own", async () => {
    const baseUrl = "https://proxy.example/wix";
    server.use(...emulatorHandlers(createEmulator({ seed: {} }), { msw, baseUrl }));
    const headers = { authorization: "any", "wix-account-id": accounts.reseller };
    const there = await fetch(`${baseUrl}/resellers/v1/packages/${packages.order2040}`, { headers });
    expect(await there.text()).toContain("Account with id");
    expect((await fetch(`${url}/v1/packages/${packages.order2040}`, { headers })).status).toBe(200);
  });
});

test.each([
  [{ kind: "timeout", operation: "getPackage", message: "" }, "No answer leads to an error of the kind timeout"],
  [{ kind: "auth", status: 403, operation: "sell", message: "" }, "There is no operation sell"],
])("%j cannot be answered with", (error, problem) => {
  expect(() => answerWith(error as unknown as AnyError)).toThrow(problem);
});
