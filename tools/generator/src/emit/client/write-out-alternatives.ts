import type { JsonObject, JsonValue } from "../../model/api.ts";
import { isObject } from "../../model/values/json-pointer.ts";

const KEYWORDS = ["anyOf", "oneOf"] as const;

/**
 * `{ properties, anyOf: [{ required: [a] }, { required: [b] }] }` as an `anyOf` of two whole schemas.
 * openapi-typescript takes `{ required: [a] }` alone for a schema that admits anything, and the union is then `unknown`.
 */
export function writeOutAlternatives(node: JsonObject): JsonObject {
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, visit(value)]));
  const keyword = KEYWORDS.find((name) => isRequiredOnly(inner[name]));
  if (keyword === undefined) return inner;
  const { [keyword]: alternatives, description, required = [], ...rest } = inner;
  // `isRequiredOnly` has seen that each alternative is an object with a list of names.
  const written = (alternatives as readonly { readonly required: readonly string[] }[]).map((alternative) => ({
    ...rest,
    required: [...new Set([...(required as readonly string[]), ...alternative.required])],
  }));
  return { ...(description === undefined ? {} : { description }), [keyword]: written };
}

function visit(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item: JsonValue) => visit(item) ?? null);
  return isObject(value) ? writeOutAlternatives(value) : value;
}

function isRequiredOnly(value: JsonValue | undefined): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (item: JsonValue) => isObject(item) && Object.keys(item).join() === "required" && Array.isArray(item["required"]),
    )
  );
}
