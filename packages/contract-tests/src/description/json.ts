/** A JSON object with unknown members. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object, not a list and not `null`. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member of an object, if it is an object; otherwise an empty object. */
export function memberOf(value: unknown, ...names: readonly string[]): JsonObject {
  const found = names.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value);
  return isObject(found) ? found : {};
}

/** The value that a JSON pointer such as `#/components/schemas/Site` or `/details/code` leads to. */
export function valueAt(root: unknown, pointer: string): unknown {
  const parts = pointer.replace(/^#/, "").split("/").slice(1);
  return parts.reduce<unknown>((at, part) => {
    const name = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    return isObject(at) ? at[name] : undefined;
  }, root);
}

/** A copy of a JSON object with another value at the pointer; objects on the way are copied too. */
export function withValueAt(root: JsonObject, pointer: string, value: unknown): JsonObject {
  const [name = "", ...rest] = pointer.split("/").slice(1);
  return {
    ...root,
    [name]: rest.length === 0 ? value : withValueAt(memberOf(root, name), `/${rest.join("/")}`, value),
  };
}

/** The node, or the target of its `$ref`. */
export function resolve(root: JsonObject, node: unknown): JsonObject {
  const reference = isObject(node) ? node["$ref"] : undefined;
  if (typeof reference === "string") return resolve(root, valueAt(root, reference));
  return isObject(node) ? node : {};
}

/** Whether bodies of a media type are JSON; the default media type is. */
export function isJsonMediaType(type: string = "application/json"): boolean {
  return /^[\w.+-]+\/([\w.-]+\+)?json\s*(;|$)/i.test(type);
}

/** The parsed JSON of a string; `undefined` if it is invalid. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
