import { execFileSync } from "node:child_process";

const ROUNDS = 7;
const names = ["bare fetch + json()", "bare fetch + json(), with a time-out", "openapi-fetch", "@resellers-sdk/client"];
const script = new URL("./measure-throughput.ts", import.meta.url).pathname;

/** Calls per second on loopback, and what stays in memory after them. */
export function throughput(): void {
  const results = names.map((name) => ({ name, rates: [] as number[], heaps: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++)
    for (const result of results) {
      const printed = execFileSync(
        process.execPath,
        ["--expose-gc", "--conditions=@resellers-sdk/source", script, result.name],
        { encoding: "utf8" },
      );
      const { rate, heaps } = JSON.parse(printed) as { rate: number; heaps: number[] };
      result.rates.push(rate);
      result.heaps = heaps;
    }
  const bare = median(results[0]?.rates ?? []);
  const best = Math.max(...(results[0]?.rates ?? []));
  console.log(
    `\n## 10,000 calls, 100 at once, on loopback: calls per second, median and best of ${ROUNDS} processes\n`,
  );
  console.log(
    "| library | median | of bare | best | of bare's best | heap in MB after 10,000, 20,000 … calls |\n| --- | ---: | ---: | ---: | ---: | --- |",
  );
  for (const { name, rates, heaps } of results) {
    const percent = (value: number, of: number): string => `${((value * 100) / of).toFixed(0)} %`;
    const peak = Math.max(...rates);
    console.log(
      `| ${name} | ${median(rates).toFixed(0)} | ${percent(median(rates), bare)} | ${peak.toFixed(0)} | ${percent(peak, best)} | ${heaps.map((size) => size.toFixed(1)).join(", ")} |`,
    );
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
