import { expect, test } from "vitest";
import { oneMoreAtMost } from "../src/one-more-at-most.ts";

test("twenty calls during a run start one more, and no run is beside another", async () => {
  let runs = 0;
  let beside = 0;
  const ends: (() => void)[] = [];
  const again = oneMoreAtMost(async () => {
    runs++;
    beside++;
    expect(beside).toBe(1);
    await new Promise<void>((resolve) => ends.push(resolve));
    beside--;
  });
  again();
  for (let call = 0; call < 20; call++) again();
  expect(runs).toBe(1);
  ends.shift()!();
  await new Promise(setImmediate);
  expect(runs).toBe(2);
  ends.shift()!();
  await new Promise(setImmediate);
  expect(runs).toBe(2);
  again();
  expect(runs).toBe(3);
});
