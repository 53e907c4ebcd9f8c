import type { Pointer } from "./api.ts";
import { isObject } from "./values/json-pointer.ts";
import { objectOf } from "./values/json-value.ts";
import { partsOf, type Placed, propertiesOf, type SchemaReader } from "./values/schema-parts.ts";

/** A property that holds an idempotency key: the names that lead to it, and one of its schemas. */
export interface PlacedKey<Place> {
  readonly at: Pointer;
  readonly schema: Placed<Place>;
}

/** The properties of a body that are marked as idempotency keys, in objects at any depth, but not in lists. */
export function keysOfBody<Place>(
  reader: SchemaReader<Place>,
  body: Placed<Place>,
  at: Pointer = [],
  above: readonly unknown[] = [],
): readonly PlacedKey<Place>[] {
  return [...propertiesOf(reader, body)].flatMap(([name, schemas]) => {
    const path = [...at, name];
    const parts = schemas.flatMap((schema) => partsOf(reader, schema));
    const marked = parts.find(({ node }) => node["x-idempotency-key"] === true);
    if (marked !== undefined) return [{ at: path, schema: marked }];
    // A schema that holds itself has been looked through.
    const inner = schemas.filter(
      ({ node }) => !above.includes(node) && partsOf(reader, { node, place: body.place }).length > 0,
    );
    return inner.flatMap((schema) =>
      keysOfBody(reader, schema, path, [...above, ...parts.map(({ node }) => node), schema.node]),
    );
  });
}

/** Whether a parameter is an idempotency key, by itself or by its schema. */
export function isKeyParameter<Place>(reader: SchemaReader<Place>, { node, place }: Placed<Place>): boolean {
  if (node["x-idempotency-key"] === true) return true;
  if (!isObject(node["schema"])) return false;
  const schema = { node: objectOf(node["schema"]), place: reader.child(place, ["schema"]) };
  return partsOf(reader, schema).some((part) => part.node["x-idempotency-key"] === true);
}
