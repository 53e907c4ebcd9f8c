import { createEmulator } from "../../packages/emulator/dist/index.js";
import { orderedId } from "./contenders.ts";
import { median } from "./median.ts";
import { order } from "./order.ts";
import { headers } from "./running-server.ts";

const ROUNDS = 3;
const ROUND_MS = 1000;

/** Calls a second of `createEmulator().fetch`, one after another, as a client calls it in a unit test. */
export async function measureInProcess(): Promise<{ readonly getPerS: number; readonly createPerS: number }> {
  const { fetch } = createEmulator();
  const get = (): Promise<Response> => fetch(`http://localhost/resellers/v1/packages/${orderedId}`, { headers });
  const body = JSON.stringify(order);
  const create = (): Promise<Response> =>
    fetch("http://localhost/resellers/v2/packages", { method: "POST", headers, body });
  const gets: number[] = [];
  const creates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    gets.push(await perSecond(get));
    creates.push(await perSecond(create));
  }
  return { getPerS: median(gets), createPerS: median(creates) };
}

async function perSecond(call: () => Promise<Response>): Promise<number> {
  let calls = 0;
  const startedAt = performance.now();
  while (performance.now() - startedAt < ROUND_MS) {
    const response = await call();
    await response.text();
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    calls++;
  }
  return (calls / (performance.now() - startedAt)) * 1000;
}
