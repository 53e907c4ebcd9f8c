import type { JsonObject, JsonValue } from "../api.ts";
import { isObject } from "./json-pointer.ts";
import { resolve } from "./json-value.ts";

/** Whether values of a schema may hold integers that JavaScript cannot: of 64 bits, and without a limit below 2^53. */
export function hasWideIntegers(
  document: JsonObject,
  node: JsonValue | undefined,
  seen: Set<JsonObject> = new Set(),
): boolean {
  if (Array.isArray(node)) return node.some((item: JsonValue) => hasWideIntegers(document, item, seen));
  if (!isObject(node) || seen.has(node)) return false;
  seen.add(node);
  if (node["$ref"] !== undefined && hasWideIntegers(document, resolve(document, node), seen)) return true;
  const { format, maximum, exclusiveMaximum } = node;
  const limit = typeof maximum === "number" ? maximum : exclusiveMaximum;
  if (format === "int64" && !(typeof limit === "number" && limit <= Number.MAX_SAFE_INTEGER)) return true;
  return Object.values(node).some((member) => hasWideIntegers(document, member, seen));
}
