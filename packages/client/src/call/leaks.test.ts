import { fileURLToPath } from "node:url";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { Remains } from "../testing/measure-leaks.ts";
import { misbehaviours } from "../testing/misbehaviour.ts";

// In a separate process, because the test runner has sockets and timers too.
const script = fileURLToPath(new URL("../testing/measure-leaks.ts", import.meta.url));
const { stdout } = await promisify(execFile)(process.execPath, ["--conditions=@resellers-sdk/source", script]);
// The script prints nothing else.
const { report, unhandled } = JSON.parse(stdout) as { report: Record<string, Remains>; unhandled: string[] };

test("every misbehaviour of the server is measured, and no rejection was unhandled", () => {
  expect(Object.keys(report)).toEqual(expect.arrayContaining(Object.keys(misbehaviours)));
  expect(unhandled).toEqual([]);
});

test.each(Object.entries(report))(
  "%s leaves no socket, timer or listener behind",
  (_, { calls, kinds, before, after, listeners }) => {
    expect(calls).toBeGreaterThanOrEqual(200);
    expect(Object.values(kinds)).toEqual([calls]); // One misbehaviour always has the same kind of result.
    expect(after).toEqual(before);
    expect(listeners).toBe(0);
  },
);
