import type { JsonObject } from "../../model/api.ts";
import { isObject } from "../../model/values/json-pointer.ts";
import { objectOf, resolve } from "../../model/values/json-value.ts";

/**
 * The description with every path item at its path, where tools for OpenAPI look for it, and not behind a reference.
 * What only served to be referred to goes, so that no operation is there twice.
 */
export function withPathItems(document: JsonObject): JsonObject {
  const paths = Object.entries(objectOf(document["paths"]));
  const { pathItems, ...components } = objectOf(document["components"]);
  const isReference = (item: unknown): boolean => typeof item === "object" && item !== null && "$ref" in item;
  if (pathItems === undefined && !paths.some(([, item]) => isReference(item))) return document;
  return {
    ...document,
    paths: Object.fromEntries(paths.map(([path, item]) => [path, isObject(item) ? resolve(document, item) : item])),
    components,
  };
}
