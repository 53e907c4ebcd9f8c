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
