import { Bench } from "tinybench";
import { cases } from "./cases.ts";
import { contenders } from "./contenders.ts";
import { growth } from "./growth.ts";

/* Everything in one run, so that the numbers can be compared: `npm run bench`. */

let kept: unknown;
const bench = new Bench({ time: 1500, warmupTime: 300 });
for (const { name, read } of contenders)
  bench.add(name, () => {
    for (const each of cases) kept = read(each);
  });
await bench.run();

const median = (name: string): number => {
  const result = bench.getTask(name)!.result;
  if (!("latency" in result)) throw new Error(`${name} did not run`);
  return (result.latency.p50 / cases.length) * 1e6;
};
const measure = median(contenders[0]!.name);
console.log(`\nReading a parsed body, mean over the ${cases.length} documented errors (median of the rounds)\n`);
console.table(
  contenders.map(({ name, gives }) => ({
    name,
    "ns a body": Math.round(median(name)),
    "× JSON.parse": (median(name) / measure).toFixed(2),
    gives,
  })),
);

console.log("\nGrowth with the catalogue: one operation that documents ever more messages, at most three for a code\n");
console.table(await growth());
if (kept === undefined) process.exitCode = 1;
