import { expect, test } from "vitest";
import { parsePointer, valueAt, withValueAt } from "./json-pointer.ts";

test("unescapes the parts of a pointer, with or without the sign of a fragment", () => {
  expect(parsePointer("#/paths/~1orders~1{id}/a~0b")).toEqual(["paths", "/orders/{id}", "a~b"]);
  expect(parsePointer("/details/code")).toEqual(["details", "code"]);
  expect(parsePointer("")).toEqual([]);
});

test("finds nothing where a parent is missing or is no object", () => {
  expect(valueAt({ a: { b: 1 } }, ["a", "b"])).toBe(1);
  expect(valueAt({ a: "text" }, ["a", "length"])).toBeUndefined();
  expect(valueAt({}, ["toString"])).toBeUndefined();
});

test("sets a value in a copy and makes the objects on the way", () => {
  const root = { a: { kept: true } };
  expect(withValueAt(root, ["a", "b", "c"], 1)).toEqual({ a: { kept: true, b: { c: 1 } } });
  expect(root).toEqual({ a: { kept: true } });
});
