import { expect, test } from "vitest";
import { forbiddenValues } from "./forbidden-values.ts";

const order = { type: "string", enum: ["ASC", "DESC"] };
const listOf = (items: object, rules: object = {}): never =>
  ({ properties: { sort: { type: "array", items, ...rules } } }) as never; // Plain data.
const reasons = (schema: never, value: object): string[] =>
  forbiddenValues({}, schema, value as never).map(({ because }) => because);

test("a list that the valid request lacks is made with one item, whose rules are broken too", () => {
  const schema = listOf({ properties: { order } });
  expect(reasons(schema, {})).toContain("with sort[0].order not listed");
  expect(forbiddenValues({}, schema, {})).toContainEqual({
    because: "with sort[0].order not listed",
    changes: [{ at: ["sort", 0, "order"], set: "not-listed" }],
  });
});

test("it is not made where one item alone would break another rule", () => {
  expect(reasons(listOf({ properties: { order }, required: ["field"] }), {})).not.toContain(
    "with sort[0].order not listed",
  );
  expect(reasons(listOf({ properties: { order } }, { minItems: 2 }), {})).not.toContain(
    "with sort[0].order not listed",
  );
});

test("a list that is there keeps its other members", () => {
  expect(reasons(listOf({ properties: { order } }), { sort: [{ order: "ASC" }] })).toContain(
    "with sort[0].order not listed",
  );
  expect(reasons(listOf({ properties: { order } }), { sort: [] })).not.toContain("with sort[0].order not listed");
});

test("limits, patterns and closed objects are broken like the other rules", () => {
  const schema = {
    properties: {
      rate: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 5, multipleOf: 2 },
      code: { type: "string", pattern: "^[A-Z]+$" },
      inner: { type: "object", additionalProperties: false },
    },
  } as never; // Plain data.
  expect(reasons(schema, { rate: 2, code: "A", inner: {} })).toEqual(
    expect.arrayContaining([
      "with rate of 0",
      "with rate of 5",
      "with rate no multiple of 2",
      "with code that does not match its pattern",
      "with a member in inner that is not declared",
    ]),
  );
});

test("a schema that refers to itself comes to an end", () => {
  const document = {
    components: { schemas: { Node: { properties: { next: { $ref: "#/components/schemas/Node" } } } } },
  };
  expect(forbiddenValues(document, { $ref: "#/components/schemas/Node" }, {})).toEqual([]);
});
