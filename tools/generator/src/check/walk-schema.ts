import type { Location } from "@redocly/openapi-core";
import { isObject } from "../model/values/json-pointer.ts";
import { objectOf } from "../model/values/json-value.ts";
import { partsOf, type SchemaReader } from "../model/values/schema-parts.ts";
import type { PlacedNode } from "./schema-reader.ts";

/** Visits every part of every schema below one, each place once. */
export function walk(
  reader: SchemaReader<Location>,
  schema: PlacedNode,
  seen: Set<string>,
  visit: (part: PlacedNode) => void,
): void {
  for (const part of partsOf(reader, schema)) {
    if (seen.has(part.place.absolutePointer)) continue;
    seen.add(part.place.absolutePointer);
    visit(part);
    for (const [name, property] of Object.entries(objectOf(part.node["properties"])))
      if (isObject(property))
        walk(reader, { node: property, place: part.place.child(["properties", name]) }, seen, visit);
    for (const keyword of ["items", "additionalProperties", "not"]) {
      const inner = part.node[keyword];
      if (isObject(inner)) walk(reader, { node: inner, place: part.place.child(keyword) }, seen, visit);
    }
    for (const keyword of ["anyOf", "oneOf"]) {
      const arms = part.node[keyword];
      if (!Array.isArray(arms)) continue;
      arms.forEach((inner, index) => {
        if (isObject(inner)) walk(reader, { node: inner, place: part.place.child([keyword, index]) }, seen, visit);
      });
    }
  }
}
