import assert from "node:assert/strict";
import { createResellersClient, type ResellersClient } from "@resellers-sdk/client";
import { createEmulator, defaultIds, type Emulator, type FaultAction } from "@resellers-sdk/emulator";
import { directFetch } from "../src/environment/direct-fetch.ts";
import { startPrismProcess } from "../src/mock/prism-process.ts";
import { serveEmulator } from "../src/target/start-emulator.ts";

/** Runs of order, assign, adjust and cancel, each with its own faults. */
const RUNS = 100;
/** Faults that the description documents. A connection that breaks would break the proxy, and is tried without it. */
const FAULTS: readonly FaultAction[] = [
  ...[403, 429, 500, 503, 504].map((status): FaultAction => ({ kind: "status", status })),
  { kind: "error", name: "PRODUCT_LIMIT_EXCEEDED" },
];
/** Longer than any pause between attempts, and shorter than any timeout. */
const LONGEST_PAUSE_MS = 20_000;

/**
 * The chaos test of the client, with `prism proxy` in front of the emulator: every request and every answer, forced
 * failures included, has to be one that the description documents, and each effect takes place once.
 *
 * @param file The description, for the proxy.
 */
export async function chaosThroughProxy(file: string): Promise<void> {
  let sent = 0;
  let faults = 0;
  const violations: string[] = [];
  const emulator = createEmulator({ clock: "manual" });
  const server = await serveEmulator(emulator);
  const proxy = await startPrismProcess({ command: "proxy", file, upstream: server.url });
  const fetch: typeof directFetch = async (address, init) => {
    const response = await directFetch(address, init);
    const reported = response.headers.get("sl-violations");
    sent += 1;
    if (reported !== null) violations.push(`${response.status} ${reported}`);
    return response;
  };
  try {
    const client = createResellersClient({
      apiKey: "any-key-will-do",
      accountId: defaultIds.accounts.reseller,
      baseUrl: proxy.url,
      fetch,
      clock: clockOf(emulator),
    });
    for (let run = 0; run < RUNS; run++) {
      const persist: Persist = async (operation, send) => {
        // Others each time, and the same in each execution.
        const action = FAULTS[(run * 4 + operation) % (FAULTS.length + 2)];
        if (action?.kind === "status" || (action && operation === 0)) {
          emulator.control.addFault({ action, times: 1 + (run % 4) });
          faults += 1;
        }
        return untilDone(send, `run-${run}-${operation}`);
      };
      await lifeOfAnOrder(client, persist, run);
    }
    const orders = emulator.control.state().packages.filter(({ externalId }) => externalId?.startsWith("chaos-"));
    assert.equal(orders.length, RUNS);
    for (const { instances } of orders) assert.deepEqual([instances.length, instances[0]?.status], [1, "CANCELED"]);
  } finally {
    await proxy.close();
    await server.close();
  }
  assert.deepEqual(violations, []);
  console.log(`prism proxy: ${RUNS} runs with ${faults} faults, ${sent} requests, ${violations.length} violations`);
}

type Sent = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly error: { kind: string } };
type Persist = (operation: number, send: (idempotencyKey: string) => Promise<Sent>) => Promise<unknown>;

/** Sends again until there is a success; with another key only after the API itself has refused. */
async function untilDone(send: (idempotencyKey: string) => Promise<Sent>, name: string): Promise<unknown> {
  let key = name;
  for (let tries = 1; tries <= 20; tries++) {
    const result = await send(key);
    if (result.ok) return result.data;
    if (result.error.kind === "api") key = `${name}-${tries}`;
  }
  throw new Error(`${name} does not succeed`);
}

async function lifeOfAnOrder(client: ResellersClient, persist: Persist, run: number): Promise<void> {
  const { products, sites } = defaultIds;
  const billingInfo = { type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } } as const;
  const order = {
    externalId: `chaos-${run}`,
    products: [{ catalogProductId: products.plan, billingInfo, countryCode: "BR" }],
  };
  const made = await persist(0, (idempotencyKey) => client.createPackageV2(order, { idempotencyKey }));
  // What a success of this operation gives.
  const { id, productInstances } = (made as { package: { id: string; productInstances: { instanceId: string }[] } })
    .package;
  const instanceId = productInstances[0]?.instanceId ?? "";
  await persist(1, (idempotencyKey) =>
    client.assignProductInstanceToSite({ instanceId, siteId: sites.empty }, { idempotencyKey }),
  );
  await persist(2, (idempotencyKey) =>
    client.adjustProductInstanceSpecifications(
      { instanceId, catalogProductId: products.biggerPlan },
      { idempotencyKey },
    ),
  );
  await persist(3, (idempotencyKey) => client.cancelPackage({ id }, { idempotencyKey }));
}

/** A clock on which pauses take no time and no timeout ever comes: the proxy answers in real time. */
function clockOf({ control }: Emulator): NonNullable<Parameters<typeof createResellersClient>[0]["clock"]> {
  return {
    now: () => Date.parse(control.now()),
    schedule(run, ms) {
      if (ms > LONGEST_PAUSE_MS) return () => {};
      const turn = setImmediate(() => {
        control.advance(Math.ceil(ms));
        run();
      });
      return () => clearImmediate(turn);
    },
  };
}
