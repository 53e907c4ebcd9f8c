import type { JsonObject, JsonValue } from "../model/api.ts";
import { isObject } from "../model/values/json-pointer.ts";
import { objectOf, resolve } from "../model/values/json-value.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** An operation of a description: where it stands, and its path item. */
export interface FoundOperation {
  readonly method: string;
  readonly path: string;
  readonly item: JsonObject;
  readonly node: JsonObject;
}

/** The operations of a description, by their JSON pointers. */
export type Operations = ReadonlyMap<string, FoundOperation>;

/** Finds the operations of a description that is one object. */
export function operationsIn(document: JsonObject): Operations {
  const found = new Map<string, FoundOperation>();
  for (const [path, member] of Object.entries(objectOf(document["paths"]))) {
    if (!path.startsWith("/")) continue;
    const item = resolve(document, member);
    for (const method of METHODS) {
      const node = item[method];
      if (isObject(node)) found.set(pointerOf(path, method), { method, path, item, node });
    }
  }
  return found;
}

/** The JSON pointer of an operation. */
export function pointerOf(path: string, method: string): string {
  return `#/paths/${escaped(path)}/${method}`;
}

/** A member's name as a part of a JSON pointer. */
export function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A path item with each of its operations replaced. */
export function membersOf(
  item: JsonObject,
  change: (node: JsonObject, method: string) => JsonValue | undefined,
): JsonObject {
  return Object.fromEntries(
    Object.entries(item).map(([name, node]) => [
      name,
      METHODS.includes(name) && isObject(node) ? change(node, name) : node,
    ]),
  );
}
