import type { JsonObject, JsonValue } from "../api.ts";
import { isObject, parsePointer, valueAt } from "./json-pointer.ts";

/** The object, or an empty one where nothing is written. */
export function objectOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The list, or an empty one where nothing is written. */
export function arrayOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** The text without the line breaks that folding leaves at its end, or an empty one where nothing is written. */
export function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}

/** The text, or `undefined` where nothing is written. */
export function optionalText(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? value.trim() : undefined;
}

/**
 * What a node is or refers to, an empty object where the reference leads nowhere or back to itself. The references of a
 * bundled document all lead into the document itself.
 */
export function resolve(document: JsonObject, node: JsonValue | undefined): JsonObject {
  const seen = new Set<string>();
  let object = objectOf(node);
  for (let reference = object["$ref"]; typeof reference === "string"; reference = object["$ref"]) {
    if (seen.has(reference)) return {};
    seen.add(reference);
    object = objectOf(valueAt(document, parsePointer(reference)));
  }
  return object;
}
