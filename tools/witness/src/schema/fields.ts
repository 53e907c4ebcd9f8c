import type { JsonObject, JsonValue } from "@resellers-sdk/generator/model";
import { type Shape, shapeOf } from "@resellers-sdk/spec-impact/shape";

/** A member at any depth of a body, and the TypeScript expressions for its types. */
export interface Field {
  /** `package.productInstances.0.status`. */
  readonly at: string;
  readonly name: string;
  /** The type of the object that contains it, in TypeScript. */
  readonly parent: string;
  /** The member's own type, including `undefined` for an optional member. */
  readonly type: string;
  /** The values of its `enum`; `undefined` if it has none. */
  readonly values: readonly JsonValue[] | undefined;
}

/** Deeper than hand-written bodies, so that only recursive schemas are cut off. */
const DEEPEST = 8;

/** Every member of a body, at every depth. */
export function fieldsOf(
  document: JsonObject,
  schema: JsonValue | undefined,
  parent: string,
  at: readonly (string | number)[] = [],
): readonly Field[] {
  const shape = shapeOf(document, schema);
  if (at.length > DEEPEST || shape.alternatives) return [];
  if (shape.items !== undefined) return fieldsOf(document, shape.items, `${nonNull(parent)}[number]`, [...at, 0]);
  return shape.members.flatMap((member) => {
    const inner = shapeOf(document, member.schema);
    const place = [...at, member.name];
    const field: Field = {
      at: place.join("."),
      name: member.name,
      parent: nonNull(parent),
      type: `${typeText(inner)}${member.required ? "" : " | undefined"}`,
      values: inner.values,
    };
    return [field, ...fieldsOf(document, member.schema, `${nonNull(parent)}[${JSON.stringify(member.name)}]`, place)];
  });
}

function nonNull(type: string): string {
  return `NonNullable<${type}>`;
}

/** The type of a value without its content, because members are read by lines of their own. */
function typeText({ types, nullable, items, members }: Shape): string {
  const names = types.length > 0 ? types.map((type) => TYPES[type] ?? "unknown") : [];
  if (names.length === 0 && items !== undefined) names.push("readonly unknown[]");
  if (names.length === 0) names.push(members.length > 0 ? "object" : "unknown");
  return [...new Set(names), ...(nullable ? ["null"] : [])].join(" | ");
}

const TYPES: Readonly<Record<string, string>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  array: "readonly unknown[]",
  object: "object",
};
