import { describe, expect, test } from "vitest";
import type { ParameterType } from "../value/catalogue-entry.ts";
import { readValue } from "./parameter-value.ts";

describe("a parameter's value", () => {
  test.each<[ParameterType, unknown, unknown]>([
    ["string", "a", "a"],
    ["string", "", ""],
    ["integer", 3, 3],
    ["integer", "3", 3],
    ["integer", "-12", -12],
    ["number", "1.5", 1.5],
    ["number", "1e+21", 1e21],
    ["boolean", true, true],
    ["boolean", "false", false],
    ["list", ["a", "b, c"], { raw: "a, b, c", items: ["a", "b, c"] }],
    ["list", "a, b", { raw: "a, b", items: ["a", "b"] }],
    ["list", [], { raw: "", items: [] }],
  ])("%s from %j", (type, given, value) => {
    expect(readValue(type, given)).toStrictEqual(value);
  });

  test.each<[ParameterType, unknown]>([
    ["string", 3],
    ["string", null],
    ["string", undefined],
    ["string", {}],
    ["integer", "3.5"],
    ["integer", "three"],
    ["integer", ""],
    ["integer", " 3"],
    ["integer", "007"],
    ["integer", "99999999999999999999"],
    ["integer", 1.5],
    ["integer", 2 ** 53],
    ["integer", true],
    ["integer", [3]],
    ["number", "NaN"],
    ["number", "Infinity"],
    ["number", Number.NaN],
    ["number", Number.POSITIVE_INFINITY],
    ["boolean", "yes"],
    ["boolean", 1],
    ["list", [1, 2]],
    ["list", { raw: "a" }],
    ["list", 5],
  ])("%s has none from %j", (type, given) => {
    expect(readValue(type, given)).toBeUndefined();
  });
});
