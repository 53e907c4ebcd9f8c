import { isObject, type JsonObject, memberOf, resolve, valueAt } from "../description/json.ts";

/**
 * The members of a body that its schema does not declare, as paths such as `package.productInstances.renewal`. If a
 * schema declares no members, all members count as declared.
 */
export function unknownMembers(openapi: JsonObject, reference: string, value: unknown): string[] {
  return [...new Set(strangers(openapi, [resolve(openapi, valueAt(openapi, reference))], value, ""))];
}

function strangers(openapi: JsonObject, schemas: readonly JsonObject[], value: unknown, place: string): string[] {
  const parts = schemas.flatMap((schema) => partsOf(openapi, schema));
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ items: schema }) => (isObject(schema) ? [schema] : []));
    return value.flatMap((item) => strangers(openapi, items, item, place));
  }
  const declared = parts.map((part) => memberOf(part, "properties"));
  if (!isObject(value) || declared.every((properties) => Object.keys(properties).length === 0)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const here = place === "" ? name : `${place}.${name}`;
    const own = declared.flatMap((properties) => (Object.hasOwn(properties, name) ? [properties[name]] : []));
    return own.length === 0 ? [here] : strangers(openapi, own.filter(isObject), member, here);
  });
}

/** A schema and all schemas that it is composed of. */
function partsOf(openapi: JsonObject, node: JsonObject): JsonObject[] {
  const schema = resolve(openapi, node);
  const others = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const list = schema[keyword];
    return Array.isArray(list) ? list.filter(isObject) : [];
  });
  return [schema, ...others.flatMap((other) => partsOf(openapi, other))];
}
