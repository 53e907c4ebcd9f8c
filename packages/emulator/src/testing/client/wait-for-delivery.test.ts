import { type Clock, createResellersClient, type Fetch } from "@resellers-sdk/client";
import { type Delivery, waitForDelivery, type WaitOptions } from "@resellers-sdk/client/wait";
import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../../create-emulator.ts";
import type { FaultAction } from "../../http/faults.ts";
import type { Delivery as ProductDelivery } from "../../world/entities.ts";
import { DrivenClock } from "../driven-clock.ts";

const accountId = "a0000000-0000-4000-8000-000000000001";
const productIds = ["b0000000-0000-4000-8000-000000000001", "b0000000-0000-4000-8000-000000000002"] as const;

/** A world with an order of a product for each delivery, and the function that waits for it. */
async function world(...deliveries: readonly ProductDelivery[]): Promise<{
  readonly emulator: Emulator;
  readonly clock: DrivenClock;
  readonly id: string;
  readonly instanceIds: readonly string[];
  readonly cancel: (instanceId: string) => Promise<unknown>;
  readonly wait: (options?: WaitOptions, instanceId?: string) => Promise<Delivery>;
  readonly polls: () => number;
  readonly through: (change: (body: string) => string) => void;
}> {
  const products = deliveries.map((delivery, index) => ({
    id: productIds[index]!,
    name: `Product ${index}`,
    type: "plan",
    cycles: [{ type: "ONE_TIME" as const }],
    delivery,
  }));
  const emulator = createEmulator({ clock: "manual", seed: { accounts: [{ id: accountId }], products } });
  const clock = new DrivenClock(emulator);
  let change = (body: string): string => body;
  const fetch: Fetch = async (input, init) => {
    const response = await emulator.fetch(input, init as RequestInit); // The client passes valid arguments of `fetch`.
    return new Response(change(await response.text()), response);
  };
  const client = createResellersClient({ apiKey: "any-key-will-do", accountId, fetch, clock });
  const order = products.map(({ id }) => ({ catalogProductId: id, countryCode: "BR" }));
  const made = await clock.drive(client.createPackageV2({ products: order }).orThrow());
  const { id = "", productInstances = [] } = made.package;
  return {
    emulator,
    clock,
    id,
    instanceIds: productInstances.map(({ instanceId = "" }) => instanceId),
    cancel: (instanceId) => clock.drive(client.cancelProductInstance({ instanceId }).orThrow()),
    wait: (options, instanceId) => clock.drive(waitForDelivery(client, { id, instanceId }, options)),
    polls: () => emulator.control.requests().filter(({ operation }) => operation === "getPackage").length,
    through: (given) => {
      change = given;
    },
  };
}

const enabled = (afterMs: number): ProductDelivery => ({ afterMs, outcome: "ENABLED" });

test("ends when all instances are ENABLED, having looked every interval", async () => {
  const { wait, clock, instanceIds } = await world(enabled(3000), enabled(9000));
  const delivery = await wait({ intervalMs: 1000 });
  expect(delivery).toMatchObject({ ok: true, polls: 10, package: { productInstances: [{}, {}] } });
  expect(delivery.ok && delivery.instances.map(({ instanceId }) => instanceId)).toEqual(instanceIds);
  expect(clock.now()).toBe(9000);
});

test("ends with one instance when only that one is waited for", async () => {
  const { wait, clock, instanceIds } = await world(enabled(3000), enabled(9_000_000));
  expect(await wait({}, instanceIds[0])).toMatchObject({ ok: true, instances: [{ instanceId: instanceIds[0] }] });
  expect(clock.now()).toBe(4000);
});

test("ends with the reason of the first instance that failed, though others are PENDING", async () => {
  const failure = { code: "EXTERNAL_FAILURE", message: "The carrier refused the number." } as const;
  const { wait, instanceIds } = await world(enabled(60_000), { afterMs: 3000, outcome: "FAILED", failure });
  const delivery = await wait();
  expect(delivery).toMatchObject({ ok: false, reason: "failed", failure, instance: { instanceId: instanceIds[1] } });
  expect(!delivery.ok && delivery.message).toContain("EXTERNAL_FAILURE: The carrier refused the number.");
  expect(!delivery.ok && delivery.fix).toMatch(/order it again/);
});

test("ends when the customer has to act, and when the instance is canceled", async () => {
  const { wait, cancel, instanceIds } = await world({ afterMs: 3000, outcome: "AWAITING_ACTION" }, enabled(60_000));
  expect(await wait()).toMatchObject({
    ok: false,
    reason: "awaiting-action",
    instance: { instanceId: instanceIds[0] },
  });
  await cancel(instanceIds[1]!);
  expect(await wait({}, instanceIds[1])).toMatchObject({ ok: false, reason: "canceled" });
});

test("ends at the deadline, to the millisecond, and says what is still waited for", async () => {
  const { wait, clock, instanceIds } = await world(enabled(0), enabled(60_000));
  expect(await wait({ deadlineMs: 4500, intervalMs: 2000 })).toMatchObject({
    ok: false,
    reason: "deadline",
    deadlineMs: 4500,
    polls: 3,
    waitingFor: [{ instanceId: instanceIds[1], status: "PENDING" }],
  });
  expect(clock.now()).toBe(4500);
});

test("a status that nobody knows is waited for, never past the deadline", async () => {
  const { wait, clock, through } = await world(enabled(0));
  through((body) => body.replaceAll('"ENABLED"', '"IN_TRANSIT"'));
  expect(await wait({ deadlineMs: 10_000 })).toMatchObject({
    reason: "deadline",
    waitingFor: [{ status: "IN_TRANSIT" }],
  });
  expect(clock.now()).toBe(10_000);
});

describe("a read that fails", () => {
  const failing: readonly FaultAction[] = [
    { kind: "status", status: 503 },
    { kind: "status", status: 429, retryAfterS: 20 },
    { kind: "close", effect: "before" },
    { kind: "silence", effect: "after" },
  ];
  test.each(failing.map((action) => [JSON.stringify(action), action] as const))(
    "is waited out: %s",
    async (_, action) => {
      const { wait, emulator, polls } = await world(enabled(1000));
      emulator.control.addFault({ action, times: 7, operation: "getPackage" });
      expect(await wait({ deadlineMs: 1_000_000 })).toMatchObject({ ok: true });
      expect(polls()).toBeGreaterThan(7);
    },
  );

  test("a Retry-After is kept, and the deadline says what failed last", async () => {
    const { wait, emulator, clock } = await world(enabled(1000));
    const action = { kind: "status", status: 429, retryAfterS: 600 } as const;
    emulator.control.addFault({ action, times: 9, operation: "getPackage" });
    expect(await wait({ deadlineMs: 500_000 })).toMatchObject({ reason: "deadline", polls: 1, error: { status: 429 } });
    expect(clock.now()).toBe(500_000);
  });

  test("is returned if waiting does not mend it", async () => {
    const { wait, emulator } = await world(enabled(1000));
    emulator.control.addFault({ action: { kind: "status", status: 403 }, times: 1, operation: "getPackage" });
    expect(await wait()).toMatchObject({ ok: false, reason: "poll", polls: 1, error: { kind: "auth", status: 403 } });
  });
});

test("an instance that the package does not have is missing", async () => {
  const { wait } = await world(enabled(1000));
  expect(await wait({}, "c0000000-0000-4000-8000-000000000001")).toMatchObject({ reason: "missing", polls: 1 });
});

test.each<[string, (body: string) => string]>([
  ["an empty list of them", (body) => body.replace(/"productInstances":\[.*?\}\]/, '"productInstances":[]')],
  ["no list of them", (body) => body.replace(/"productInstances":\[.*?\}\],/, "")],
])("a package without instances is never delivered: %s", async (_, change) => {
  const { wait, through } = await world(enabled(0));
  through(change);
  const delivery = await wait();
  expect(delivery).toMatchObject({ ok: false, reason: "missing", polls: 1, package: {} });
  expect(!delivery.ok && delivery.message).toBe("The package has no instances.");
});

test("an instance without a status is waited for until the deadline, and one that failed ends the wait", async () => {
  const { wait, clock, through, instanceIds } = await world(enabled(0), { afterMs: 3000, outcome: "FAILED" });
  through((body) => body.replaceAll('"status":"ENABLED",', ""));
  const delivery = await wait({ deadlineMs: 5000 }, instanceIds[0]);
  expect(delivery).toMatchObject({ reason: "deadline", waitingFor: [{ instanceId: instanceIds[0] }] });
  expect(!delivery.ok && delivery.message).toContain("is without a status");
  expect(clock.now()).toBe(5000);
  expect(await wait()).toMatchObject({ reason: "failed", instance: { instanceId: instanceIds[1] } });
});

test("ends at once when it is aborted while a read is under way", async () => {
  const { wait, emulator, clock } = await world(enabled(0));
  emulator.control.addFault({ action: { kind: "silence", effect: "before" }, times: 1, operation: "getPackage" });
  const controller = new AbortController();
  clock.schedule(() => controller.abort("enough"), 700);
  expect(await wait({ signal: controller.signal })).toMatchObject({ reason: "aborted", cause: "enough", polls: 1 });
  expect(clock.now()).toBe(700);
});

test("a package that was delivered too late for the last read is not said to be delivered", async () => {
  const { wait, emulator, clock } = await world(enabled(1000));
  const action = { kind: "status", status: 503, retryAfterS: 30 } as const;
  emulator.control.addFault({ action, times: 1, operation: "getPackage" });
  expect(await wait({ deadlineMs: 10_000 })).toMatchObject({ reason: "deadline", polls: 1, waitingFor: [] });
  expect(clock.now()).toBe(10_000);
});

test("ends at once when it is aborted: before, and while it waits", async () => {
  const { wait, emulator, clock, polls } = await world(enabled(60_000));
  expect(await wait({ signal: AbortSignal.abort("early") })).toMatchObject({
    reason: "aborted",
    cause: "early",
    polls: 0,
  });
  const controller = new AbortController();
  clock.schedule(() => controller.abort("enough"), 5000);
  expect(await wait({ signal: controller.signal })).toMatchObject({ reason: "aborted", cause: "enough", polls: 3 });
  expect([clock.now(), polls()]).toEqual([5000, 3]);
  expect(emulator.control.state().packages[0]?.instances[0]?.status).toBe("PENDING");
});

test.each([{ deadlineMs: 0 }, { deadlineMs: Number.NaN }, { intervalMs: -1 }, { intervalMs: "1" as never }])(
  "options that cannot be right are refused: %o",
  async (options) => {
    const { wait, polls } = await world(enabled(0));
    await expect(wait(options)).rejects.toThrow(/(deadlineMs|intervalMs) has to be a number/);
    expect(polls()).toBe(0);
  },
);

test("each read is made for the account of the options", async () => {
  const other = "a0000000-0000-4000-8000-000000000002";
  const emulator = createEmulator({
    clock: "manual",
    seed: {
      accounts: [{ id: accountId }, { id: other, parentAccountId: accountId }],
      products: [{ id: productIds[0], type: "plan", cycles: [{ type: "ONE_TIME" }] }],
    },
  });
  const clock = new DrivenClock(emulator);
  const client = createResellersClient({ apiKey: "any-key-will-do", accountId, fetch: emulator.fetch, clock });
  const products = [{ catalogProductId: productIds[0], countryCode: "BR" }];
  const made = await clock.drive(client.createPackageV2({ products }, { accountId: other }).orThrow());
  const { id = "" } = made.package;
  expect(await clock.drive(waitForDelivery(client, { id }, { accountId: other }))).toMatchObject({ ok: true });
  expect(await clock.drive(waitForDelivery(client, { id }))).toMatchObject({ ok: false, reason: "poll" });
});

test("less than a millisecond before the deadline, the deadline is reached", async () => {
  const { emulator, id } = await world(enabled(60_000));
  let now = 0;
  const clock: Clock = {
    now: () => (now += 0.4), // Clocks of runtimes have fractions.
    schedule(run, ms) {
      const turn = ms > 1000 ? undefined : setImmediate(() => ((now += ms), run()));
      return () => clearImmediate(turn);
    },
  };
  const client = createResellersClient({ apiKey: "any-key-will-do", accountId, fetch: emulator.fetch, clock });
  for (const deadlineMs of [600, 777, 999]) {
    const delivery = await waitForDelivery(client, { id }, { deadlineMs, intervalMs: 100 });
    expect(delivery).toMatchObject({ ok: false, reason: "deadline" });
  }
});

test("an answer whose instances are none is not delivered, and breaks nothing", async () => {
  const { wait, through } = await world(enabled(0));
  through((body) => JSON.stringify({ package: { ...JSON.parse(body).package, productInstances: [null, 5] } }));
  expect(await wait()).toMatchObject({ ok: false, reason: "missing" });
});

test.each([null, { id: "a", instanceID: "b" }, 5])("a target that cannot be right is refused: %o", async (target) => {
  const client = createResellersClient({ apiKey: "any-key-will-do", accountId, fetch: createEmulator().fetch });
  await expect(waitForDelivery(client, target as never)).rejects.toThrow(/target/);
});
