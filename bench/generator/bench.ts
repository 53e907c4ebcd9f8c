import { spawn } from "node:child_process";
import path from "node:path";
import { cli, description } from "./files.ts";

/** Runs of each, of which the median counts. */
const RUNS = 5;

interface Cost {
  readonly seconds: number;
  /** Time of processors, which other processes of the machine change less. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

const usage = `import { writeSync } from "node:fs"; process.on("exit", () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); writeSync(3, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024])); });`;
const preload = `data:text/javascript,${encodeURIComponent(usage)}`;

async function run(script: string, ...flags: readonly string[]): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", preload, script, ...flags], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  let written = "";
  child.stdio[3]?.on("data", (chunk: Buffer) => (written += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  const [cpuSeconds = 0, megabytes = 0]: number[] = JSON.parse(written);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds, megabytes };
}

function median(costs: readonly Cost[], member: keyof Cost): number {
  return costs.map((cost) => cost[member]).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
}

const alone: Cost[] = [];
const whole: Cost[] = [];
for (let round = 0; round < RUNS; round += 1) {
  alone.push(await run(path.join(import.meta.dirname, "alone.ts")));
  whole.push(await run(cli, description));
}
for (const member of ["seconds", "cpuSeconds", "megabytes"] as const) {
  const [one, other] = [median(alone, member), median(whole, member)];
  console.log(
    `${member.padEnd(12)} openapi-typescript alone ${one.toFixed(1)}, everything ${other.toFixed(1)}: ${(other / one).toFixed(2)} times`,
  );
}
