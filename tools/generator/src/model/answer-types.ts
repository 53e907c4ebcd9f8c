import type { JsonType, JsonValue } from "./api.ts";
import { isObject } from "./values/json-pointer.ts";
import { arrayOf } from "./values/json-value.ts";
import { partsOf, type Placed, type SchemaReader, typesOf } from "./values/schema-parts.ts";

const TYPES: Readonly<Record<string, JsonType>> = {
  object: "object",
  array: "array",
  string: "string",
  number: "number",
  integer: "number",
  boolean: "boolean",
  null: "null",
};

/** Keywords that only objects have; a schema with one of them means an object, though it would accept others. */
const OF_OBJECTS = ["properties", "required", "additionalProperties"];

/** The JSON types that a schema and its alternatives allow; empty if it restricts none. */
export function answerTypes<Place>(reader: SchemaReader<Place>, schema: Placed<Place>): readonly JsonType[] {
  return typesWithin(reader, schema, new Set());
}

function typesWithin<Place>(
  reader: SchemaReader<Place>,
  schema: Placed<Place>,
  around: ReadonlySet<unknown>,
): readonly JsonType[] {
  if (around.has(schema.node)) return [];
  const inside = new Set([...around, schema.node]);
  const parts = partsOf(reader, schema);
  const own = typesOf(parts).flatMap((type) => TYPES[type] ?? []);
  if (own.length > 0) return [...new Set(own)];
  for (const { node, place } of parts) {
    const keyword = ["oneOf", "anyOf"].find((name) => node[name] !== undefined);
    if (keyword === undefined) continue;
    const arms = arrayOf(node[keyword]).map((arm, index) =>
      isObject(arm) ? typesWithin(reader, { node: arm, place: reader.child(place, [keyword, index]) }, inside) : [],
    );
    if (arms.every((types) => types.length > 0)) return [...new Set(arms.flat())];
  }
  const values = parts.flatMap(({ node }) => (node["const"] === undefined ? arrayOf(node["enum"]) : [node["const"]]));
  if (values.length > 0) return [...new Set(values.map(typeOfValue))];
  return parts.some(({ node }) => OF_OBJECTS.some((keyword) => node[keyword] !== undefined)) ? ["object"] : [];
}

function typeOfValue(value: JsonValue): JsonType {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : (TYPES[typeof value] ?? "object");
}
