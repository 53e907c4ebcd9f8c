import type { JsonObject, JsonValue, Pointer } from "../api.ts";

/** `/details/applicationError` → `["details", "applicationError"]`; the empty pointer is the whole body. */
export function parsePointer(pointer: string): Pointer {
  if (pointer === "") return [];
  return pointer
    .replace(/^#?\//, "")
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a pointer, or `undefined` where nothing is. */
export function valueAt(root: JsonValue | undefined, pointer: Pointer): JsonValue | undefined {
  return pointer.reduce<JsonValue | undefined>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    root,
  );
}

/** A copy of `root` in which `pointer` holds `value`; objects that are missing on the way are made. */
export function withValueAt(root: JsonObject, pointer: Pointer, value: JsonValue): JsonObject {
  const [key, ...rest] = pointer;
  if (key === undefined) return isObject(value) ? { ...root, ...value } : root;
  const child = root[key];
  return { ...root, [key]: rest.length === 0 ? value : withValueAt(isObject(child) ? child : {}, rest, value) };
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
