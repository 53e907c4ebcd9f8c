import type { JsonObject, JsonValue } from "@resellers-sdk/generator/model";
import { type Shape, shapeOf } from "@resellers-sdk/spec-impact/shape";

/** A member somewhere in a body, and how a consumer who knows the body's type speaks of it. */
export interface Field {
  /** `package.productInstances.0.status`. */
  readonly at: string;
  readonly name: string;
  /** The type of the object that it is a member of, in TypeScript. */
  readonly parent: string;
  /** The member's own type, `undefined` included where it may be missing. */
  readonly type: string;
  /** The listed values, where it has any. */
  readonly values: readonly JsonValue[] | undefined;
}

/** Deep enough for every body that people write by hand, and an end for schemas that hold themselves. */
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

/** The type of a value in words that say no more than a consumer needs: what is inside is read for itself. */
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
