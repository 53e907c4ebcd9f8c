import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import path from "node:path";
import { openapi } from "../../packages/contract-tests/src/generated/openapi.gen.ts";
import { orderedId } from "./contenders.ts";
import { order } from "./order.ts";

/*
 * `npm run bench`: a minute or two. The emulator is measured as it is published, compiled; the bench compiles it first.
 */

const workspace = path.join(import.meta.dirname, "../..");
execFileSync(
  path.join(workspace, "node_modules/.bin/turbo"),
  ["run", "build", "--filter=@resellers-sdk/emulator", "--output-logs=errors-only"],
  { cwd: workspace, stdio: ["ignore", "ignore", "inherit"] },
);
// Compiled only now.
const { measureThroughput } = await import("./throughput.ts");
const { measureInProcess } = await import("./in-process.ts");
const { measureGrowth } = await import("./growth.ts");
const { measureStart } = await import("./start.ts");

const whole = (value?: number): string => (value === undefined ? "" : Math.round(value).toString());
const startedAt = performance.now();
const folder = mkdtempSync(path.join(tmpdir(), "emulator-bench-"));
const table: Record<string, string>[] = [];
const add = (what: string, figure: string, aim = "", holds?: boolean): void => {
  table.push({ what, figure, aim, reached: holds === undefined ? "" : holds ? "yes" : "no" });
};

try {
  writeFileSync(path.join(folder, "openapi.json"), JSON.stringify(openapi));
  writeFileSync(path.join(folder, "db.json"), JSON.stringify({ packages: [{ id: orderedId, ...order }] }));

  const startMs = await measureStart(folder);
  add("start to first answer, ms", whole(startMs), "≤ 300", startMs <= 300);

  const [own, ...others] = await measureThroughput(folder);
  if (own?.getPerS === undefined || own.createPerS === undefined)
    throw new Error(own?.problem ?? "no figures of the emulator");
  const { getPerS, createPerS } = own;
  add("get, calls/s over HTTP", whole(getPerS));
  add("create, calls/s over HTTP", whole(createPerS));
  for (const { name, firstAnswerMs, problem, ...other } of others) {
    if (problem !== undefined) {
      add(name, `not measured: ${problem}`);
      continue;
    }
    add(`  ${name}: start, ms`, whole(firstAnswerMs));
    add(`  ${name}: get`, whole(other.getPerS), "fewer", getPerS > (other.getPerS ?? Number.NaN));
    add(`  ${name}: create`, whole(other.createPerS), "fewer", createPerS > (other.createPerS ?? Number.NaN));
  }

  const inProcess = await measureInProcess();
  for (const [call, here, there] of [
    ["get", inProcess.getPerS, getPerS],
    ["create", inProcess.createPerS, createPerS],
  ] as const)
    add(
      `${call}, calls/s in process`,
      `${whole(here)}, ${(here / there).toFixed(1)} × HTTP`,
      "≥ 5 × HTTP",
      here >= 5 * there,
    );

  for (const { call, small, large, warm } of measureGrowth())
    add(
      `${call}, µs at 100 and at 100,000 packages`,
      `${small.toFixed(1)} and ${large.toFixed(1)}, ${(large / small).toFixed(2)} × (the same 100 of them: ${(warm / small).toFixed(2)} ×)`,
      "≤ 1.5 ×",
      large <= 1.5 * small,
    );
} finally {
  rmSync(folder, { recursive: true });
}

const seconds = Math.round((performance.now() - startedAt) / 1000);
console.log(
  `\n${availableParallelism()} processors (${cpus()[0]?.model.trim()}), Node ${process.version}, ${seconds} s\n`,
);
console.table(table);
