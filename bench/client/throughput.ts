import { fileURLToPath } from "node:url";
import { execFileSync } from "node:child_process";

const PROCESSES = 4;
const names = ["bare fetch + json()", "bare fetch + json(), with a time-out", "openapi-fetch", "@resellers-sdk/client"];

/** Calls per second on loopback, and the retained memory afterwards. */
export function throughput(): void {
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (let turn = 0; turn < PROCESSES; turn++) {
    const measured = run<Record<string, number[]>>("measure-throughput.ts", names);
    for (const name of names) times[name]?.push(...(measured[name] ?? []));
  }
  const bare = times[names[0] ?? ""] ?? [];
  console.log(
    `\n## 100 calls at once on loopback, libraries taking turns of 500: medians of ${bare.length} turns, and the heap of 50,000 calls\n`,
  );
  console.log(
    "| library | calls per second | of bare, turn by turn | heap in MB after 10,000, 20,000 … calls |\n| --- | ---: | ---: | --- |",
  );
  for (const name of names) {
    const own = times[name] ?? [];
    const share = median(own.map((time, turn) => (100 * (bare[turn] ?? 0)) / time));
    const heaps = run<number[]>("measure-heap.ts", [name]).map((size) => size.toFixed(1));
    console.log(`| ${name} | ${(1e6 / median(own)).toFixed(0)} | ${share.toFixed(0)} % | ${heaps.join(", ")} |`);
  }
}

function run<Printed>(script: string, libraries: readonly string[]): Printed {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const options = ["--expose-gc", "--conditions=@resellers-sdk/source"];
  const printed = execFileSync(process.execPath, [...options, file, ...libraries], { encoding: "utf8" });
  return JSON.parse(printed) as Printed; // The scripts print what they say.
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
