import type { JsonObject, JsonValue } from "../../model/api.ts";
import { isObject } from "../../model/values/json-pointer.ts";
import { objectOf } from "../../model/values/json-value.ts";
import { operationName } from "../../model/names/operation-name.ts";

/** The description with operationIds that can be names of functions, for everything that is made of it. */
export function withOperationNames(document: JsonObject): JsonObject {
  const paths = objectOf(document["paths"]);
  const needed = Object.values(paths).some((item) => renamed(item) !== item);
  if (!needed) return document;
  return { ...document, paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, renamed(item)])) };
}

function renamed(item: JsonValue | undefined): JsonValue | undefined {
  if (!isObject(item)) return item;
  const members = Object.entries(item).map(([method, node]): [string, JsonValue | undefined] => {
    const id = isObject(node) ? node["operationId"] : undefined;
    if (typeof id !== "string" || !isObject(node) || operationName(id) === id) return [method, node];
    return [method, { ...node, operationId: operationName(id) }];
  });
  return members.every(([method, node]) => node === item[method]) ? item : Object.fromEntries(members);
}
