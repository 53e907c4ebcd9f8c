import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { answers } from "./answers.ts";
import { contenders, type Send } from "./contenders.ts";

// One library in a process of its own; the server has a thread of its own in it.
const CALLS = 10_000;
const AT_ONCE = 100;
const server = new Worker(new URL("./server.ts", import.meta.url), { workerData: answers[200] });
const [origin] = (await once(server, "message")) as [string];
const send: Send =
  contenders[process.argv[2] ?? ""]?.({ origin, fetch }) ?? (() => Promise.reject(new Error("no such library")));

async function run(): Promise<void> {
  let left = CALLS;
  const lane = async (): Promise<void> => {
    while (left-- > 0) await send();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** The heap after a full collection, in MB. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_048_576;
}

await run();
const heaps = [heap()];
const started = performance.now();
await run();
const rate = (CALLS * 1000) / (performance.now() - started);
heaps.push(heap());
for (let round = 0; round < 3; round++) {
  await run();
  heaps.push(heap());
}
console.log(JSON.stringify({ rate, heaps }));
await server.terminate();
