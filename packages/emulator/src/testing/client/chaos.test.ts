import { expect, test } from "vitest";
import { full } from "../full.ts";
import { chaosRun, expectedEnd } from "./chaos.ts";

/** Pseudo-random numbers from 0 to 1, determined by a seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test("under random faults each effect takes place once, and every failure is a typed value", async () => {
  const runs = full ? 1000 : 50;
  const seen: Record<string, number> = {};
  let faults = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const report = await chaosRun(randomOf(seed));
    expect(report, `seed ${seed}`).toMatchObject(expectedEnd);
    expect(report.packages).toHaveLength(1);
    for (const kind of report.failures) seen[kind] = (seen[kind] ?? 0) + 1;
    faults += report.faults;
  }
  console.log(`${runs} runs, ${faults} faults; failures that the caller saw: ${JSON.stringify(seen)}`);
  expect(faults).toBeGreaterThan(runs);
  expect(Object.keys(seen)).toEqual(expect.arrayContaining(["api", "auth", "server", "rate-limit"]));
});
