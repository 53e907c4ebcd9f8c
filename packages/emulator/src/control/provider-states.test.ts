import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../create-emulator.ts";
import { failures, judge, ordinaryRequest, pairRequest, pairs } from "../testing/pairs.ts";
import { states } from "../states/states.ts";

/** An emulator with an empty world, so that everything comes from the provider states. */
function emptyEmulator(): Emulator {
  const emulator = createEmulator({ seed: { accounts: [{ id: "a" }] }, clock: "manual" });
  emulator.control.advance(5);
  return emulator;
}

function send(emulator: Emulator, value: object): number {
  return emulator.answer({
    method: "POST",
    target: "/__emulator/states",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ state: "The server gives the answer", ...value }),
  }).status;
}

const emulator = emptyEmulator();
const before = emulator.control.state();

test.each(pairs.map((pair) => [`${pair.operation} ${pair.example}`, pair] as const))(
  "the state of %s leads to it, is taken away by without, and is torn down",
  (_, pair) => {
    const { operation, status, example } = pair;
    const params = { operation, status, example };
    const compare = (): { readonly expected: unknown; readonly actual: unknown } =>
      judge(pair, emulator.answer(pairRequest(pair)));
    const ownWorld = compare();
    expect(send(emulator, { params, action: "setup" })).toBe(204);
    const { expected, actual } = compare();
    expect(actual).toEqual(expected);
    const byRequest = states[operation][example] === "request";
    expect(send(emulator, { params: { ...params, without: true }, action: "setup" })).toBe(byRequest ? 400 : 204);
    if (!byRequest) expect(compare().actual).not.toEqual(expected);
    expect(send(emulator, { params, action: "teardown" })).toBe(204);
    const { counters: _counters, ...after } = emulator.control.state();
    expect(after).toEqual({ ...before, counters: undefined });
    expect(compare().actual).toEqual(ownWorld.actual);
  },
);

describe("failures that every operation shares", () => {
  test.each(failures.map((cell) => [`${cell.operation} ${cell.status}`, cell] as const))(
    "%s is forced once, and says so",
    (_, { operation, status, example }) => {
      expect(send(emulator, { params: { operation, status, example } })).toBe(204);
      const request = ordinaryRequest(operation);
      const answer = emulator.answer(request);
      expect(answer).toMatchObject({ status, headers: { "x-emulator-forced": "status" } });
      expect(emulator.answer(request).headers).not.toHaveProperty("x-emulator-forced");
      expect(send(emulator, { action: "teardown" })).toBe(204);
    },
  );
});

test.each([
  {},
  { params: { operation: "constructor", status: 200, example: "x" } },
  { params: { operation: "getPackage", status: 418, example: "teapot" } },
  { params: { operation: "getPackage", status: 200, example: "found", without: 1 } },
  { params: { operation: "getPackage", status: 200, example: "found" }, action: "tear" },
])("%j is no state, and changes nothing", (value) => {
  expect(send(emulator, value)).toBe(400);
  expect({ ...emulator.control.state(), counters: 0 }).toEqual({ ...before, counters: 0 });
});
