import { sendMany, startLoopback } from "./loopback.ts";

/*
 * Libraries take turns in one process, a batch each, so that the machine's moods hit all of them alike: what a library
 * costs is the difference of two batches that were sent within a few hundred milliseconds.
 */
const BATCH = 500;
const ROUNDS = 50;
const WARM_UP = 10;
const names = process.argv.slice(2);
const { senders, stop } = await startLoopback(names);
const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));

for (let round = 0; round < WARM_UP + ROUNDS; round++)
  for (let turn = 0; turn < names.length; turn++) {
    const name = names[(turn + round) % names.length] ?? ""; // Nobody is always first.
    const send = senders.get(name);
    if (!send) throw new Error(`no such library: ${name}`);
    const started = performance.now();
    await sendMany(send, BATCH);
    if (round >= WARM_UP) times[name]?.push(((performance.now() - started) * 1000) / BATCH);
  }
console.log(JSON.stringify(times));
await stop();
