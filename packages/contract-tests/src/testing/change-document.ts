import { isObject, type JsonObject } from "../description/json.ts";

/** A mutable JSON object: each mutant works on its own copy. */
export interface Draft {
  [key: string]: unknown;
}

/** A copy of a document after `change` has written to it. */
export function changedCopy(document: JsonObject, change: (draft: Draft) => void): JsonObject {
  const draft = structuredClone(document) as Draft; // The copy is mutable.
  change(draft);
  return draft;
}

/** The mutable object at this path; references on the way are followed. */
export function draftAt(root: Draft, ...names: readonly string[]): Draft {
  return names.reduce<Draft>((at, name) => {
    const next = at[name];
    if (!isObject(next)) throw new Error(`There is no object at ${names.join("/")}`);
    const reference = next["$ref"];
    if (typeof reference !== "string") return next as Draft; // Checked to be an object.
    return draftAt(
      root,
      ...reference
        .slice(2)
        .split("/")
        .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~")),
    );
  }, root);
}
