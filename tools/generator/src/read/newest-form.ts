import { upgradeFromThreeToThreeOne } from "@scalar/openapi-upgrader/3.0-to-3.1";
import type { JsonObject, JsonValue } from "../model/api.ts";
import { isObject } from "../model/values/json-pointer.ts";
import { textOf } from "../model/values/json-value.ts";

/** The dialect of JSON Schema in which OpenAPI 3.1 writes its schemas. */
export const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Members whose values are data, in which any name may occur. */
const DATA = new Set(["example", "examples", "default", "enum", "const", "value"]);

/** Members that hold schemas by names of the API. */
const MAPS = new Set(["properties", "schemas"]);

/**
 * The document with `null` among the types of schemas that are `nullable` and have no `type` of their own, such as a
 * `oneOf`: OpenAPI 3.0 lets it open, and the library leaves it as it is; everybody who writes it means `null`.
 */
function withoutNullable(node: JsonObject, isMap = false): JsonObject {
  let result: Record<string, JsonValue | undefined> | undefined;
  for (const [name, value] of Object.entries(node)) {
    if (!isMap && DATA.has(name)) continue;
    const changed = within(value, MAPS.has(name) && !isMap);
    if (changed !== value) (result ??= { ...node })[name] = changed;
  }
  const own = result ?? node;
  return !isMap && typeof own["nullable"] === "boolean" ? nullMade(own) : own;
}

function within(value: JsonValue | undefined, isMap: boolean): JsonValue | undefined {
  if (Array.isArray(value)) {
    const items = value.map((item: JsonValue) => within(item, false) ?? null);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  return isObject(value) ? withoutNullable(value, isMap) : value;
}

function nullMade({ nullable, ...schema }: JsonObject): JsonObject {
  if (nullable !== true) return schema;
  for (const keyword of ["oneOf", "anyOf"]) {
    const arms = schema[keyword];
    if (Array.isArray(arms)) return { ...schema, [keyword]: [...arms, { type: "null" }] };
  }
  const { properties, additionalProperties, items, enum: values } = schema;
  if (properties !== undefined || additionalProperties !== undefined) return { ...schema, type: ["object", "null"] };
  if (items !== undefined) return { ...schema, type: ["array", "null"] };
  return Array.isArray(values) && !values.includes(null) ? { ...schema, enum: [...values, null] } : schema;
}

/**
 * A bundled description as OpenAPI 3.1 that names the dialect of its schemas, because mock servers take another one for
 * the default. It is checked before, in the form in which it was written, so that what is wrong is found there.
 */
export function inNewestForm(document: JsonObject): JsonObject {
  const isOld = textOf(document["openapi"]).startsWith("3.0.");
  // The library takes and gives plain JSON; it copies whatever it changes, except for the root.
  const upgraded = isOld
    ? withoutNullable(upgradeFromThreeToThreeOne({ ...document }) as unknown as JsonObject)
    : document;
  if (upgraded["jsonSchemaDialect"] === DIALECT) return upgraded;
  const { openapi, jsonSchemaDialect: _, ...rest } = upgraded;
  return { openapi, jsonSchemaDialect: DIALECT, ...rest };
}
