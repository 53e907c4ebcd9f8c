import { catalogue } from "@resellers-sdk/errors";
import { expect, test } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { judge, ordinaryRequest, type Pair, pairRequest, pairs } from "../testing/pairs.ts";
import { defaultSeed } from "../world/seed/default-seed.ts";
import { states } from "./states.ts";

const nameOf = (pair: Pair): string => (pair.kind === "success" ? "success" : pair.example);
const titled = pairs.map((pair) => [`${pair.operation} ${pair.example}`, pair] as const);

test("there is a pair for each operation and each row of the catalogue, and a state for each", () => {
  expect(pairs.filter(({ kind }) => kind === "success")).toHaveLength(Object.keys(states).length);
  expect(pairs.filter(({ kind }) => kind === "error")).toHaveLength(catalogue.length);
  const named = Object.entries(states).flatMap(([operation, rows]) =>
    Object.keys(rows).map((name) => `${operation} ${name}`),
  );
  expect(named.toSorted()).toEqual(pairs.map((pair) => `${pair.operation} ${nameOf(pair)}`).toSorted());
});

test.each(titled)("with the default seed the pair's own request leads to %s", (_, pair) => {
  const { expected, actual } = judge(pair, createEmulator({ clock: "manual" }).answer(pairRequest(pair)));
  expect(actual).toEqual(expected);
});

test.each(titled)("without its state there is no %s", (_, pair) => {
  const without = states[pair.operation][nameOf(pair)];
  if (without === undefined) throw new Error("There is no such state");
  const byRequest = without === "request";
  const emulator = createEmulator({ clock: "manual", ...(byRequest ? {} : { seed: without(defaultSeed) }) });
  // If the request alone causes the answer, the operation's own request is sent instead.
  const answer = emulator.answer(byRequest ? ordinaryRequest(pair.operation) : pairRequest(pair));
  const { expected, actual } = judge(pair, answer);
  expect(actual).not.toEqual(expected);
  // Without the cause of the error, the request succeeds.
  if (pair.kind === "error") expect(answer).toMatchObject({ status: 200 });
});
