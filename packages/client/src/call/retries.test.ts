import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createResellersClient, type ResellersClient } from "../index.ts";
import type { OperationId } from "../operation/operation-types.ts";
import { callById, credentials, operationIds, promised } from "../testing/inputs.ts";
import { JumpingClock } from "../testing/jumping-clock.ts";
import { freePort, type LoopbackServer, sendJson, startServer } from "../testing/loopback-server.ts";
import { misbehave } from "../testing/misbehaviour.ts";

let server: LoopbackServer;
let client: ResellersClient;
let clock: JumpingClock;
beforeAll(async () => {
  server = await startServer(misbehave);
});
beforeEach(() => {
  clock = new JumpingClock();
  server.arrived.length = 0;
  client = createResellersClient({ ...credentials, baseUrl: server.url, clock });
});
afterAll(() => server[Symbol.asyncDispose]());

/** Why an operation may be retried: it changes nothing, or has an idempotency key; `never` if neither applies. */
const repetition: Readonly<Record<OperationId, "read" | "keyed" | "never">> = {
  createPackageV2: "keyed",
  createPackage: "keyed",
  getPackage: "read",
  queryPackages: "read",
  cancelPackage: "keyed",
  cancelProductInstance: "keyed",
  assignProductInstanceToSite: "keyed",
  unassignProductInstanceFromSite: "keyed",
  adjustProductInstanceSpecifications: "keyed",
  updatePackageExternalId: "never",
};
const repeatable = (id: OperationId): boolean => repetition[id] !== "never";

/** How many requests arrive for one call that may be retried; any other call sends exactly one. */
const requests: Record<string, number> = {
  "documented error": 1,
  "undocumented code": 1,
  "undocumented status": 1,
  "field violations": 1,
  "401": 1,
  "403": 1,
  "204": 1,
  "truncated JSON": 1,
  "HTML 502": 3,
  "empty 500 with a length": 1,
  "503": 3,
  "429 in seconds": 3,
  "429 with a date that has passed": 3,
  "429 garbage": 3,
  "429 absurdly long": 1,
  "reset before the response": 3,
  "cut in the body": 3,
  "cut in the body of a failure": 3,
  "redirect to the same origin": 1,
  "invalid header bytes": 3,
};

describe.each(Object.entries(requests))("after %s", (name, count) => {
  test.each(operationIds)(`%s sends no request more than it may (${count} if it may be repeated)`, async (id) => {
    const result = await callById(client, id, { headers: { "x-misbehave": name } });
    const wanted = repeatable(id) ? count : 1;
    expect(server.arrived).toHaveLength(wanted);
    expect(result).toMatchObject({ ok: false, attempts: wanted, error: { attempts: wanted } });
    expect(clock.waits).toHaveLength(wanted - 1);
    expect(clock.pending).toBe(0);
  });
});

describe("a server that has the effect and then cuts the connection", () => {
  test.each(operationIds)("has it once for one call of %s", async (id) => {
    const effects = new Set<string>();
    let unkeyed = 0;
    server.handler = ({ body }, response) => {
      const key = (JSON.parse(body || "{}") as { idempotencyKey?: string }).idempotencyKey; // The client wrote this JSON.
      const replayed = key !== undefined && effects.has(key);
      if (key === undefined) unkeyed++;
      else effects.add(key);
      if (replayed) sendJson(response, 200, promised);
      else response.socket?.resetAndDestroy();
    };
    const result = await callById(client, id);
    server.handler = misbehave;
    if (repetition[id] === "read") return expect(unkeyed).toBe(3); // Reads are retried.
    expect(effects.size + unkeyed).toBe(1);
    expect(result.ok).toBe(repeatable(id));
    expect(result.attempts).toBe(repeatable(id) ? 2 : 1);
  });
});

describe("the idempotency key", () => {
  const keys = (): unknown[] =>
    server.arrived.map(({ body }) => (JSON.parse(body || "{}") as { idempotencyKey?: unknown }).idempotencyKey); // As above.
  const headers = { "x-misbehave": "503" };

  test("is a UUID, the same in all attempts, and in the result", async () => {
    const result = await client.cancelPackage({ id: "a" }, { headers });
    expect(result.idempotencyKey).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(keys()).toEqual(Array(3).fill(result.idempotencyKey));
  });

  test("is another one for another call", async () => {
    await client.cancelPackage({ id: "a" }, { headers, retry: false });
    await client.cancelPackage({ id: "a" }, { headers, retry: false });
    expect(new Set(keys()).size).toBe(2);
  });

  test("is the caller's, from the options before the input", async () => {
    expect(await client.cancelPackage({ id: "a", idempotencyKey: "mine" }, { headers })).toMatchObject({
      idempotencyKey: "mine",
    });
    expect(
      await client.cancelPackage({ id: "a", idempotencyKey: "mine" }, { headers, idempotencyKey: "mine, too" }),
    ).toMatchObject({ idempotencyKey: "mine, too" });
    expect(keys()).toEqual([...Array(3).fill("mine"), ...Array(3).fill("mine, too")]);
  });

  test("is made where the input says null", async () => {
    expect(
      (await client.cancelPackage({ id: "a", idempotencyKey: null }, { headers, retry: false })).idempotencyKey,
    ).toHaveLength(36);
  });

  test("can be given up, and retries with it", async () => {
    const result = await client.cancelPackage({ id: "a" }, { headers, idempotencyKey: false });
    expect(result).not.toHaveProperty("idempotencyKey");
    expect(keys()).toEqual([undefined]);
    const without = createResellersClient({ ...credentials, baseUrl: server.url, idempotencyKey: false, clock });
    expect(await without.cancelPackage({ id: "a" }, { headers })).toMatchObject({ attempts: 1 });
  });

  test("can be made by the user", async () => {
    const own = createResellersClient({ ...credentials, baseUrl: server.url, idempotencyKey: () => "order-7", clock });
    expect(await own.cancelPackage({ id: "a" }, { headers })).toMatchObject({ idempotencyKey: "order-7", attempts: 3 });
  });

  test.each<unknown>(["", " ", 7])("%j is refused", async (key) => {
    const result = await client.cancelPackage({ id: "a", idempotencyKey: key as string });
    expect(result).toMatchObject({ attempts: 0, error: { kind: "input", violations: [{ field: "idempotencyKey" }] } });
  });

  test("is refused where the operation has none, because it would be no protection", async () => {
    const result = await client.updatePackageExternalId(
      { packageId: "a", externalId: "b" },
      // @ts-expect-error It takes none.
      { idempotencyKey: "mine" },
    );
    expect(result).toMatchObject({ attempts: 0, error: { kind: "input", violations: [{ field: "idempotencyKey" }] } });
  });
});

test("no input can write its body by itself: the key that the result shows would be missing", async () => {
  const input = { id: "a", toJSON: () => ({}) };
  expect(await client.cancelPackage(input, { headers: { "x-misbehave": "503" } })).toMatchObject({
    attempts: 0,
    error: { kind: "input", violations: [{ field: "toJSON" }] },
  });
  expect(server.arrived).toEqual([]);
});

describe("the wait between attempts", () => {
  const headers = { "x-misbehave": "503" };

  test("is random up to a bound that doubles until its cap", async () => {
    await client.getPackage(
      { id: "a" },
      { headers, retry: { maxAttempts: 6, baseDelayMs: 100, maxDelayMs: 500, random: () => 0.5 } },
    );
    expect(clock.waits).toEqual([50, 100, 200, 250, 250]);
  });

  test("is at least what Retry-After asks for, in seconds or as a date", async () => {
    const result = await client.getPackage(
      { id: "a" },
      { headers: { "x-misbehave": "429 in seconds" }, retry: { random: () => 0 } },
    );
    expect(clock.waits).toEqual([2_000, 2_000]);
    expect(result).toMatchObject({
      totalDelayMs: 4_000,
      error: { kind: "rate-limit", retryAfterMs: 2_000, totalDelayMs: 4_000 },
    });
    server.handler = (_, response) =>
      sendJson(response, 503, {}, { "retry-after": new Date(Date.now() + 5_000).toUTCString() });
    await client.getPackage({ id: "a" }, { retry: { maxAttempts: 2, random: () => 0 } });
    server.handler = misbehave;
    expect(clock.waits[2]).toBeGreaterThan(3_000);
    expect(clock.waits[2]).toBeLessThanOrEqual(5_000);
  });

  test("is not begun where Retry-After asks for more than is allowed", async () => {
    const result = await client.getPackage(
      { id: "a" },
      { headers: { "x-misbehave": "429 in seconds" }, retry: { maxRetryAfterMs: 1_999 } },
    );
    expect(result).toMatchObject({ attempts: 1, error: { kind: "rate-limit", retryAfterMs: 2_000 } });
  });

  test("is not begun where no timer could hold it, however much is allowed", async () => {
    const result = await client.getPackage(
      { id: "a" },
      {
        headers: { "x-misbehave": "429 absurdly long" },
        deadlineMs: Number.POSITIVE_INFINITY,
        retry: { maxRetryAfterMs: Number.POSITIVE_INFINITY },
      },
    );
    expect(result).toMatchObject({ attempts: 1, error: { kind: "rate-limit" } });
    expect(clock.waits).toEqual([]);
  });

  test("ends with success once the server recovers", async () => {
    server.handler = (_, response) => sendJson(response, server.arrived.length < 3 ? 503 : 200, promised);
    expect(await client.getPackage({ id: "a" }, { retry: { random: () => 0.5 } })).toMatchObject({
      ok: true,
      attempts: 3,
      totalDelayMs: 375,
    });
    server.handler = misbehave;
  });
});

test("a deadline ends the call for good, also where its timer is a little early", async () => {
  const early = {
    now: () => now,
    schedule: (run: () => void, ms: number) => (setImmediate(() => ((now += ms - 0.5), run())), () => {}),
  };
  let now = 0;
  const hasty = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    clock: early,
    deadlineMs: 1_000,
    retry: { random: () => 0 },
  });
  expect(await hasty.getPackage({ id: "a" }, { headers: { "x-misbehave": "never answers" } })).toMatchObject({
    attempts: 1,
    error: { limit: "deadlineMs" },
  });
});

test("retries can be switched off for a client and on again for a call", async () => {
  const once = createResellersClient({ ...credentials, baseUrl: server.url, retry: false, clock });
  const headers = { "x-misbehave": "503" };
  expect(await once.getPackage({ id: "a" }, { headers })).toMatchObject({ attempts: 1 });
  expect(await once.getPackage({ id: "a" }, { headers, retry: { maxAttempts: 2 } })).toMatchObject({ attempts: 2 });
});

test("a write without a key is sent again if its connection was refused, for then nothing has left", async () => {
  const lost = createResellersClient({ ...credentials, baseUrl: `http://127.0.0.1:${await freePort()}`, clock });
  expect(await lost.updatePackageExternalId({ packageId: "a", externalId: "b" })).toMatchObject({
    attempts: 3,
    error: { kind: "network" },
  });
});

test("whether a write has left is told by fetch, not by what a middleware throws in its place", async () => {
  const refused = `http://127.0.0.1:${await freePort()}`;
  const reporting = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    clock,
    middleware: [
      { onError: async ({ error }) => void (await fetch(refused, { method: "POST", body: String(error) })) },
    ],
  });
  const result = await reporting.updatePackageExternalId(
    { packageId: "a", externalId: "b" },
    { headers: { "x-misbehave": "reset before the response" } },
  );
  expect(result).toMatchObject({ attempts: 1, error: { kind: "network" } });
  expect(server.arrived).toHaveLength(1);
});

test("a source of randomness that gives no number keeps what Retry-After asks for", async () => {
  await client.getPackage(
    { id: "a" },
    { headers: { "x-misbehave": "429 in seconds" }, retry: { random: () => Number.NaN } },
  );
  expect(clock.waits).toEqual([2_000, 2_000]);
});

test("the key and the account are asked for anew for each attempt", async () => {
  let asked = 0;
  const rotating = createResellersClient({
    baseUrl: server.url,
    clock,
    apiKey: async () => `IST.${++asked}`,
    accountId: () => credentials.accountId,
  });
  await rotating.getPackage({ id: "a" }, { headers: { "x-misbehave": "503" } });
  expect(server.arrived.map(({ headers }) => headers.authorization)).toEqual(["IST.1", "IST.2", "IST.3"]);
});

test("a source of randomness that throws loses neither the status nor the response", async () => {
  const random = (): never => {
    throw new Error("random");
  };
  expect(await client.getPackage({ id: "a" }, { headers: { "x-misbehave": "503" }, retry: { random } })).toMatchObject({
    ok: false,
    attempts: 1,
    error: { kind: "network", status: 503 },
    response: { status: 503 },
  });
});
