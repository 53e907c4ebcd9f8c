import { sendMany, startLoopback } from "./loopback.ts";

// One library in a process of its own: the heap in MB after each 10,000 calls, collected in full.
const { senders, stop } = await startLoopback(process.argv.slice(2));
const heaps: number[] = [];
for (const send of senders.values())
  for (let round = 0; round < 5; round++) {
    await sendMany(send, 10_000);
    globalThis.gc?.();
    heaps.push(process.memoryUsage().heapUsed / 1_048_576);
  }
console.log(JSON.stringify(heaps));
await stop();
