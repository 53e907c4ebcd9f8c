import { expect, test } from "vitest";
import { jsonObject, jsonScalar } from "./json-answer.ts";
import { safeIntegers } from "./safe-integers.ts";

const read = safeIntegers(jsonObject());

test("an integer that JavaScript would round is no success, and its place is named", () => {
  expect(read('{"items":[{"id":1},{"id":9007199254740993}]}', 200)).toEqual({
    problem: "items[1].id is an integer beyond 2^53, which JavaScript would round",
  });
  expect(safeIntegers(jsonScalar("number"))("-9007199254740993", 200)).toHaveProperty("problem");
});

test("what fits is given as it is, and what was refused stays so", () => {
  expect(read('{"a":9007199254740991,"b":0.5,"c":null}', 200)).toEqual({
    data: { a: 9007199254740991, b: 0.5, c: null },
  });
  expect(read("[]", 200)).toEqual({ problem: "it is no JSON object" });
});
