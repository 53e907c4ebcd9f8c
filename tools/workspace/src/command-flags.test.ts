import { expect, test } from "vitest";
import { flagsOf } from "./command-flags.ts";

function run(read: () => { readonly help: boolean }): { readonly result: unknown; readonly printed: string[] } {
  const printed: string[] = [];
  const output = {
    out: (text: string): unknown => printed.push(`out ${text}`),
    err: (text: string): unknown => printed.push(`err ${text}`),
  };
  return { result: flagsOf(read, "Usage: tool", output), printed };
}

test("gives the flags", () => {
  expect(run(() => ({ help: false }))).toEqual({ result: { help: false }, printed: [] });
});

test("prints the usage where it is asked for", () => {
  expect(run(() => ({ help: true }))).toEqual({ result: 0, printed: ["out Usage: tool"] });
});

test("says what is wrong with the flags", () => {
  const wrong = (): never => {
    throw new TypeError("Unknown option '--x'");
  };
  expect(run(wrong)).toEqual({ result: 2, printed: ["err Unknown option '--x'\n\nUsage: tool"] });
});

test("lets everything else through, which is a mistake in the tool", () => {
  const broken = (): never => {
    throw new RangeError("broken");
  };
  expect(() => run(broken)).toThrow("broken");
});
