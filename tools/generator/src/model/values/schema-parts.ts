import type { JsonObject, JsonValue } from "../api.ts";
import { isObject } from "./json-pointer.ts";
import { arrayOf, objectOf, resolve } from "./json-value.ts";

/** A schema, and where it stands. */
export interface Placed<Place> {
  readonly node: JsonObject;
  readonly place: Place;
}

/** How to follow references, and how to name the place of a member, in one kind of document. */
export interface SchemaReader<Place> {
  /** What a node is or refers to; `undefined` where the reference leads nowhere. */
  readonly follow: (item: Placed<Place>) => Placed<Place> | undefined;
  readonly child: (place: Place, keys: readonly (string | number)[]) => Place;
}

/**
 * The parts whose rules a value must all keep: the schema itself, what it refers to, what stands beside the reference,
 * and everything that `allOf` adds, at any depth. Each part is a plain schema without `$ref` and `allOf`. A schema that
 * leads back to itself adds nothing to what it says already, so each is taken once.
 */
export function partsOf<Place>(reader: SchemaReader<Place>, item: Placed<Place>): readonly Placed<Place>[] {
  const seen = new Set<JsonObject>();
  const walk = (current: Placed<Place>): Placed<Place>[] => {
    if (seen.has(current.node)) return [];
    seen.add(current.node);
    const { $ref: reference, allOf: all, ...own } = current.node;
    const target = reference === undefined ? undefined : reader.follow(current);
    const combined = arrayOf(all).flatMap((part, index) =>
      isObject(part) ? walk({ node: part, place: reader.child(current.place, ["allOf", index]) }) : [],
    );
    return [
      ...(target === undefined ? [] : walk(target)),
      ...(reference !== undefined && Object.keys(own).length === 0 ? [] : [{ node: own, place: current.place }]),
      ...combined,
    ];
  };
  return walk(item);
}

/** A property of a schema, with its schema's parts still to be taken, by its name. */
export function propertiesOf<Place>(
  reader: SchemaReader<Place>,
  item: Placed<Place>,
): ReadonlyMap<string, readonly Placed<Place>[]> {
  const found = new Map<string, Placed<Place>[]>();
  for (const { node, place } of partsOf(reader, item)) {
    for (const [name, property] of Object.entries(objectOf(node["properties"]))) {
      if (!isObject(property)) continue;
      const placed = { node: property, place: reader.child(place, ["properties", name]) };
      found.set(name, [...(found.get(name) ?? []), placed]);
    }
  }
  return found;
}

/** The schemas of the member that a pointer leads to; none where no schema declares it. */
export function schemasAt<Place>(
  reader: SchemaReader<Place>,
  schema: Placed<Place>,
  pointer: readonly string[],
): readonly Placed<Place>[] {
  return pointer.reduce<readonly Placed<Place>[]>(
    (found, name) => found.flatMap((one) => propertiesOf(reader, one).get(name) ?? []),
    [schema],
  );
}

/** The names of the members that a value must have. */
export function requiredOf(parts: readonly Placed<unknown>[]): string[] {
  const names = parts.flatMap(({ node }) => arrayOf(node["required"]));
  return [...new Set(names.filter((name) => typeof name === "string"))];
}

/** The types that a value may have; empty where the schema does not say. */
export function typesOf(parts: readonly Placed<unknown>[]): string[] {
  const lists = parts.flatMap(({ node }) => {
    const type = node["type"];
    if (type === undefined) return [];
    return [typeof type === "string" ? [type] : arrayOf(type).filter((one) => typeof one === "string")];
  });
  const [first = [], ...others] = lists;
  return first.filter((type) => others.every((list) => list.includes(type)));
}

/** Reads a bundled document, in which every reference leads into the document itself. Its places are of no interest. */
export function bundledReader(document: JsonObject): SchemaReader<undefined> {
  return { follow: ({ node }) => ({ node: resolve(document, node), place: undefined }), child: () => undefined };
}

/** A schema of a bundled document. */
export function bundled(schema: JsonValue | undefined): Placed<undefined> {
  return { node: objectOf(schema), place: undefined };
}
