import { describe, expect, test } from "vitest";
import { parseList } from "./list-parameter.ts";

describe("a list in a text", () => {
  test.each([
    ["a, b", ["a", "b"]],
    ["a,b , c", ["a", "b", "c"]],
    ["alone", ["alone"]],
    ["1 MONTH, 1 YEAR", ["1 MONTH", "1 YEAR"]],
    ["[a, b]", ["a", "b"]],
    ["List(a, b)", ["a", "b"]],
    ["(a, b)", ["a", "b"]],
    ['["a", "b"]', ["a", "b"]],
    ["`a`, `b`", ["a", "b"]],
  ])("%s has items", (raw, items) => {
    expect(parseList(raw)).toStrictEqual({ raw, items });
    expect(`${parseList(raw)}`).toBe(raw);
  });

  test.each(["", "a, , b", "a,", ",", "Cycle(MONTH, 1), Cycle(YEAR, 1)", "[[a], [b]]", "{a: 1}", "[]"])(
    "%s is kept as text only",
    (raw) => {
      expect(parseList(raw)).toStrictEqual({ raw });
    },
  );
});
