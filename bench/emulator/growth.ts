import { createEmulator, type Emulator, type EmulatorRequest, type Seed } from "../../packages/emulator/dist/index.js";
import { median } from "./median.ts";
import { headers } from "./running-server.ts";

const SMALL = 100;
const LARGE = 100_000;
const ROUNDS = 31;
const CALLS = 250;

/** The duration of one call in a small store and in a large one, in microseconds. */
export interface Growth {
  readonly call: string;
  readonly small: number;
  readonly large: number;
  /** In a large store with calls to only 100 packages: the growth that remains with warm caches. */
  readonly warm: number;
}

/** Given how many packages it is to reach. */
type Make = (size: number) => (turn: number) => EmulatorRequest;

const accountId = headers["wix-account-id"];
const guid = (kind: number, index: number): string =>
  `${kind}0000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
const send = (method: string, target: string, body?: object): EmulatorRequest => ({
  method,
  target,
  headers,
  ...(body && { body: JSON.stringify(body) }),
});
const query = (filter?: object): EmulatorRequest =>
  send("POST", "/resellers/v1/packages/query", { query: filter ? { filter } : {} });
/** Jumps through the whole store, as 7919 has no divisor in common with its size. */
const place = (turn: number, size: number): number => (turn * 7919) % size;

/** The calls, in the order in which they are shown. The last two change the store; it grows by the orders. */
const calls: Readonly<Record<string, Make>> = {
  get: (size) => (turn) => send("GET", `/resellers/v1/packages/${guid(1, place(turn, size))}`),
  "first page": () => () => query(),
  "filter on accountId": () => () => query({ accountId: { $eq: accountId } }),
  "filter on externalId": (size) => (turn) => query({ externalId: { $eq: `order-${place(turn, size)}` } }),
  "filter on id": (size) => (turn) => query({ id: { $eq: guid(1, place(turn, size)) } }),
  adjust: (size) => (turn) =>
    send("PATCH", `/resellers/v1/packages/product-instances/${guid(2, place(turn, size))}`, {
      catalogProductId: guid(4, Math.floor(turn / size) % 2 === 0 ? 2 : 1),
    }),
  create: () => () =>
    send("POST", "/resellers/v2/packages", { products: [{ catalogProductId: guid(4, 1), countryCode: "BR" }] }),
};

/** The same calls on a store of 100 packages and on one of 100,000, in turns, each package with a site of its own. */
export function measureGrowth(): readonly Growth[] {
  const worlds = [
    { size: SMALL, reach: SMALL },
    { size: LARGE, reach: LARGE },
    { size: LARGE, reach: SMALL },
  ].map(({ size, reach }) => ({ reach, emulator: createEmulator({ seed: seedOf(size) }) }));
  return Object.entries(calls).map(([call, make]) => {
    const lanes = worlds.map(({ reach, emulator }) => ({ emulator, make: make(reach), turn: 0, us: [] as number[] }));
    for (let round = -5; round < ROUNDS; round++)
      for (const lane of lanes) {
        const us = timeRound(lane);
        if (round >= 0) lane.us.push(us);
      }
    const [small, large, warm] = lanes.map(({ us }) => median(us));
    return { call, small: small ?? Number.NaN, large: large ?? Number.NaN, warm: warm ?? Number.NaN };
  });
}

function timeRound(lane: { readonly emulator: Emulator; readonly make: ReturnType<Make>; turn: number }): number {
  const requests = Array.from({ length: CALLS }, () => lane.make(lane.turn++));
  const startedAt = performance.now();
  for (const request of requests) {
    const { status, body } = lane.emulator.answer(request);
    if (status !== 200) throw new Error(`${request.method} ${request.target}: ${status} ${body}`);
  }
  return ((performance.now() - startedAt) / CALLS) * 1000;
}

/** A world of so many packages. The products have limits, so that the instances under the account are counted. */
function seedOf(size: number): Seed {
  const indexes = Array.from({ length: size }, (_, index) => index);
  const product = { type: "plan", cycles: [{ type: "ONE_TIME" as const }], limit: 10_000_000 };
  return {
    accounts: [{ id: accountId }],
    sites: indexes.map((index) => ({ id: guid(3, index), accountId })),
    products: [1, 2].map((number) => ({ ...product, id: guid(4, number), name: `Product ${number}` })),
    packages: indexes.map((index) => ({
      id: guid(1, index),
      accountId,
      externalId: `order-${index}`,
      createdDate: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
      productInstances: [{ instanceId: guid(2, index), catalogProductId: guid(4, 1), siteId: guid(3, index) }],
    })),
  };
}
