import { describe, expect, test } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { defaultIds } from "../world/seed/default-ids.ts";
import { defaultSeed } from "../world/seed/default-seed.ts";
import { caller } from "../testing/caller.ts";
import type { Fault } from "../http/faults.ts";

const accountId = defaultIds.accounts.reseller;
const body = { products: [{ catalogProductId: defaultIds.products.addOn, countryCode: "BR" }] };
const json = { "content-type": "application/json" };

test("a state that was read can be put back, here and elsewhere", () => {
  const [one, other] = [createEmulator({ clock: "manual" }), createEmulator({ clock: "manual", seed: {} })];
  caller(one)("createPackageV2", { accountId, body: { ...body, idempotencyKey: "k" } });
  one.control.advance(5);
  const state = one.control.state();
  other.control.restore(JSON.parse(JSON.stringify(state)));
  expect(other.control.state()).toEqual(state);
  const again = caller(other)("createPackageV2", { accountId, body: { ...body, idempotencyKey: "k" } });
  expect(again.status).toBe(200);
  expect(other.control.state().packages).toHaveLength(state.packages.length);
  one.control.reset();
  expect(one.control.state()).toEqual(createEmulator({ clock: "manual" }).control.state());
});

test.each([
  {},
  { packages: [{}] },
  null,
  { ...createEmulator().control.state(), packages: [{ id: "x", instances: [null] }] },
])("what is no state is refused, and changes nothing: %#", (value) => {
  const { control } = createEmulator({ clock: "manual" });
  const before = control.state();
  expect(() => control.restore(value as never)).toThrow(/state|package|list/i);
  expect(control.state()).toEqual(before);
});

describe("faults", () => {
  const withFault = (fault: Omit<Fault, "times">): ReturnType<typeof createEmulator> => {
    const emulator = createEmulator({ clock: "manual" });
    emulator.control.addFault({ times: 1, ...fault });
    return emulator;
  };
  const count = ({ control }: ReturnType<typeof createEmulator>): number =>
    control.state().packages.length - (defaultSeed.packages?.length ?? 0);
  const order = (emulator: ReturnType<typeof createEmulator>, signal?: AbortSignal): Promise<Response> =>
    emulator.fetch("http://x/resellers/v2/packages", {
      method: "POST",
      headers: { authorization: "k", "wix-account-id": accountId, ...json },
      body: JSON.stringify(body),
      ...(signal === undefined ? {} : { signal }),
    });

  test("a status, for one call that matches", async () => {
    const emulator = withFault({
      action: { kind: "status", status: 503, retryAfterS: 2 },
      operation: "createPackageV2",
    });
    expect(caller(emulator)("queryPackages", { accountId, body: { query: {} } }).status).toBe(200);
    const forced = await order(emulator);
    expect([forced.status, forced.headers.get("retry-after")]).toEqual([503, "2"]);
    expect(forced.headers.get("x-emulator-forced")).toBe("status");
    expect(emulator.control.requests().at(-1)).toMatchObject({ forced: "status" });
    expect(count(emulator)).toBe(0);
    expect((await order(emulator)).status).toBe(200);
  });
  test("a documented error", async () => {
    const params = { productId: "p", numberOfCurrentSubscriptions: 1 };
    expect((await order(withFault({ action: { kind: "error", name: "PRODUCT_LIMIT_EXCEEDED", params } }))).status).toBe(
      428,
    );
  });
  test.each([
    ["before", 0],
    ["after", 1],
  ] as const)("a connection that closes %s the effect", async (effect, packages) => {
    const emulator = withFault({ action: { kind: "close", effect } });
    await expect(order(emulator)).rejects.toThrow("closed the connection");
    expect(count(emulator)).toBe(packages);
  });
  test("a body that breaks off, after the effect", async () => {
    const emulator = withFault({ action: { kind: "cut" } });
    await expect((await order(emulator)).text()).rejects.toThrow("broke off");
    expect(count(emulator)).toBe(1);
  });
  test("no answer, until the caller gives up", async () => {
    const caller = new AbortController();
    const pending = order(withFault({ action: { kind: "silence", effect: "before" } }), caller.signal);
    caller.abort(new Error("enough"));
    await expect(pending).rejects.toThrow("enough");
  });
  test.each([
    null,
    {},
    { action: { kind: "status", status: 200 } },
    { action: { kind: "error", name: "NOPE" } },
    { action: { kind: "cut" }, times: 0 },
    { action: { kind: "cut" }, operation: "constructor" },
  ])("%j is no fault", (fault) => {
    expect(() => createEmulator().control.addFault(fault as never)).toThrow(/has to be/);
  });
});

describe("over HTTP", () => {
  const send = (
    method: string,
    name: string,
    value?: unknown,
    headers: object = { host: "localhost:4020", ...json },
  ): { status: number; body: string } =>
    createEmulator({ clock: "manual", controlHosts: ["localhost"] }).answer({
      method,
      target: `/__emulator/${name}`,
      headers: { ...headers },
      ...(value === undefined ? {} : { body: JSON.stringify(value) }),
    });
  test.each<[string, string, unknown, number]>([
    ["POST", "reset", undefined, 204],
    ["POST", "seed", { accounts: [{ id: "a" }] }, 200],
    ["POST", "seed", { accounts: [{}] }, 400],
    ["GET", "state", undefined, 200],
    ["PUT", "state", {}, 400],
    ["GET", "clock", undefined, 200],
    ["POST", "clock", { advanceMs: 1 }, 200],
    ["POST", "clock", { set: "2027-01-01T00:00:00Z" }, 200],
    ["POST", "clock", { set: "soon" }, 400],
    ["POST", "faults", { action: { kind: "cut" } }, 204],
    ["DELETE", "faults", undefined, 204],
    ["GET", "requests", undefined, 200],
    ["GET", "behaviours", undefined, 200],
    ["GET", "nothing", undefined, 404],
    ["GET", "constructor", undefined, 404],
    ["GET", "reset", undefined, 405],
  ])("%s %s %j gives %i", (method, name, value, status) => {
    expect(send(method, name, value).status).toBe(status);
  });
  test.each<[object, number]>([
    [{ host: "localhost:4020" }, 200],
    [{ host: "localhost:4020", origin: "http://localhost:4020" }, 200],
    [{}, 403],
    [{ host: "evil.example" }, 403],
    [{ host: "localhost:4020", origin: "http://evil.example" }, 403],
    [{ host: "localhost:4020", origin: "null" }, 403],
    [{ host: "localhost:4020", "sec-fetch-site": "cross-site" }, 403],
  ])("a request with %j gives %i", (headers, status) => {
    expect(send("GET", "clock", undefined, headers).status).toBe(status);
  });
  test("an answer without a body arrives through fetch too", async () => {
    const answer = await createEmulator().fetch("http://x/__emulator/reset", { method: "POST" });
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
  });
  test("takes no form", () => {
    expect(send("POST", "clock", { advanceMs: 1 }, { host: "localhost", "content-type": "text/plain" }).status).toBe(
      415,
    );
  });
});

test("keys are neither kept nor shown", () => {
  const emulator = createEmulator();
  caller(emulator)("queryPackages", { accountId, body: { query: {} }, headers: { authorization: "secret-key" } });
  expect(JSON.stringify([emulator.control.requests(), emulator.control.state()])).not.toContain("secret-key");
});

test("a rate limit gives 429 until its window ends", () => {
  const emulator = createEmulator({ clock: "manual", rateLimit: { calls: 1, perMs: 2000 } });
  const call = (): { status: number; headers: object } =>
    caller(emulator)("queryPackages", { accountId, body: { query: {} } });
  expect(call().status).toBe(200);
  emulator.control.advance(500);
  expect(call()).toMatchObject({ status: 429, headers: { "retry-after": "2" } });
  emulator.control.advance(1500);
  expect(call().status).toBe(200);
});

test("a world that is larger than the API's bodies can be put back", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const accounts = Array.from({ length: 50_000 }, (_, index) => ({
    id: `a1000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
  }));
  emulator.control.seed({ accounts });
  const headers = { host: "127.0.0.1", "content-type": "application/json" };
  const target = "/__emulator/state";
  const { body } = emulator.answer({ method: "GET", target, headers });
  expect(body.length).toBeGreaterThan(2 * 1024 * 1024);
  expect(emulator.answer({ method: "PUT", target, headers, body }).status).toBe(204);
});

test("a state whose products are broken is refused with the place, and changes nothing", () => {
  const emulator = createEmulator({ clock: "manual" });
  const before = emulator.control.state();
  const broken = { ...before, products: before.products.map(({ id }) => ({ id })) };
  const headers = { host: "127.0.0.1", "content-type": "application/json" };
  const answer = emulator.answer({
    method: "PUT",
    target: "/__emulator/state",
    headers,
    body: JSON.stringify(broken),
  });
  expect(answer.status).toBe(400);
  expect(answer.body).toContain("/products/0");
  expect(emulator.control.state()).toEqual(before);
});
