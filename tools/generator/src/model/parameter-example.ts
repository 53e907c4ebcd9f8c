import type { JsonObject, JsonValue } from "./api.ts";
import { isObject } from "./values/json-pointer.ts";
import { arrayOf, objectOf } from "./values/json-value.ts";
import { partsOf, type Placed, type SchemaReader } from "./values/schema-parts.ts";

/**
 * The value that stands for a parameter where no example is asked for by name: its own `example`, the first of its
 * `examples`, or what its schema has: an example, the default, the constant or the first value of a list.
 */
export function exampleOf<Place>(reader: SchemaReader<Place>, { node, place }: Placed<Place>): JsonValue | undefined {
  const own = ownExample(reader, { node, place });
  if (own !== undefined) return own;
  const [media] = Object.values(objectOf(node["content"]));
  if (isObject(media)) return exampleOf(reader, { node: media, place });
  return schemaExample(reader, { node: objectOf(node["schema"]), place: reader.child(place, ["schema"]) });
}

/** What a parameter or a media type says itself. */
export function ownExample<Place>(reader: SchemaReader<Place>, { node, place }: Placed<Place>): JsonValue | undefined {
  if (node["example"] !== undefined) return node["example"];
  const [first] = Object.values(objectOf(node["examples"]));
  return first === undefined ? undefined : reader.follow({ node: objectOf(first), place })?.node["value"];
}

/** What a schema says of its values. */
export function schemaExample<Place>(reader: SchemaReader<Place>, schema: Placed<Place>): JsonValue | undefined {
  for (const { node } of partsOf(reader, schema)) {
    const found = firstOf(node);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstOf(node: JsonObject): JsonValue | undefined {
  return (
    node["example"] ?? arrayOf(node["examples"])[0] ?? node["default"] ?? node["const"] ?? arrayOf(node["enum"])[0]
  );
}
