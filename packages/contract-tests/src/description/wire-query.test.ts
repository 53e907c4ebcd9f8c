import { expect, test } from "vitest";
import { wireQuery } from "./wire-query.ts";

const list = ["a", 1];
const object = { x: 1, y: true };

test.each([
  ["scalars as texts", { a: 1, b: false, c: null }, {}, { a: "1", b: "false", c: "null" }],
  ["a list with its name repeated", { list }, {}, { list: ["a", "1"] }],
  ["a list in one text", { list }, { list: { style: "form", explode: false } }, { list: "a,1" }],
  ["a list with pipes", { list }, { list: { style: "pipeDelimited", explode: false } }, { list: "a|1" }],
  ["a list with blanks", { list }, { list: { style: "spaceDelimited", explode: false } }, { list: "a 1" }],
  ["an object in brackets", { object }, {}, { "object[x]": "1", "object[y]": "true" }],
  ["an object as its members", { object }, { object: { style: "form", explode: true } }, { x: "1", y: "true" }],
  ["an object in one text", { object }, { object: { style: "form", explode: false } }, { object: "x,1,y,true" }],
  ["JSON", { object }, { object: "json" }, { object: '{"x":1,"y":true}' }],
] as const)("writes %s", (_, query, styles, expected) => {
  expect(wireQuery(query, styles)).toEqual(expected);
});
