import { expect, test } from "vitest";
import { writeOutAlternatives } from "./write-out-alternatives.ts";

const properties = { a: { type: "string" }, b: { type: "string" } };

test("alternatives that only require something become whole schemas", () => {
  const schema = {
    type: "object",
    description: "d",
    properties,
    required: ["b"],
    anyOf: [{ required: ["a"] }, { required: ["b"] }],
  };
  expect(writeOutAlternatives({ inner: [schema] })).toEqual({
    inner: [
      {
        description: "d",
        anyOf: [
          { type: "object", properties, required: ["b", "a"] },
          { type: "object", properties, required: ["b"] },
        ],
      },
    ],
  });
});

test.each([
  ["whole schemas", { anyOf: [{ type: "string" }, { type: "null" }] }],
  ["a mixture", { properties, oneOf: [{ required: ["a"] }, { properties, required: ["b"] }] }],
  ["a property that is called anyOf", { properties: { anyOf: { type: "string" } } }],
])("%s are left as they are", (_, schema) => {
  expect(writeOutAlternatives(schema)).toEqual(schema);
});
