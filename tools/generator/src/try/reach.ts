import type { JsonObject, JsonValue } from "../model/api.ts";
import { isObject } from "../model/values/json-pointer.ts";
import { objectOf } from "../model/values/json-value.ts";
import { escaped, type Operations } from "./operations.ts";

/** The components of a description, as pointers, to which something refers, also by way of others. */
export class Reach {
  readonly #direct = new Map<string, ReadonlySet<string>>();

  constructor(document: JsonObject) {
    for (const [kind, members] of Object.entries(objectOf(document["components"])))
      for (const [name, node] of Object.entries(objectOf(members)))
        this.#direct.set(`#/components/${kind}/${escaped(name)}`, referencesIn(node));
  }

  /** Every component that a node needs. */
  from(node: JsonValue | undefined): ReadonlySet<string> {
    const reached = new Set<string>();
    const waiting = [...referencesIn(node)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(...(this.#direct.get(next) ?? []));
    }
    return reached;
  }
}

/** The components that a node names itself. */
function referencesIn(node: JsonValue | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: JsonValue | undefined): void => {
    if (Array.isArray(value)) for (const item of value as readonly JsonValue[]) visit(item);
    if (!isObject(value)) return;
    const reference = value["$ref"];
    if (typeof reference === "string") found.add(componentOf(reference) ?? reference);
    for (const member of Object.values(value)) visit(member);
  };
  visit(node);
  return found;
}

/** The component in which a pointer leads. */
export function componentOf(pointer: string): string | undefined {
  return /^#\/components\/[^/]+\/[^/]+/.exec(decodeURIComponent(pointer.replaceAll(/%(?![0-9a-f]{2})/gi, "%25")))?.[0];
}

/**
 * The description with these of its operations only, and without the components that none of them needs. Security
 * schemes are named and not referred to, so that they stay.
 */
export function onlyWith(document: JsonObject, operations: Operations, kept: ReadonlySet<string>): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const [pointer, { path, method, item, node }] of operations) {
    if (!kept.has(pointer)) continue;
    paths[path] ??= Object.fromEntries(
      Object.entries(item).filter(([name]) => !/^(get|put|post|delete|options|head|patch|trace)$/.test(name)),
    );
    paths[path] = { ...paths[path], [method]: node };
  }
  const { webhooks: _, "x-webhooks": __, ...root } = document;
  const reached = new Reach(document).from({ paths, envelope: root["x-error-envelope"] });
  const components = Object.entries(objectOf(document["components"])).map(([kind, members]) => [
    kind,
    kind === "securitySchemes"
      ? members
      : Object.fromEntries(
          Object.entries(objectOf(members)).filter(([name]) => reached.has(`#/components/${kind}/${escaped(name)}`)),
        ),
  ]);
  return { ...root, paths, components: Object.fromEntries(components) };
}
