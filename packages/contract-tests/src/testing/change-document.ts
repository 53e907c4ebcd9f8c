import { isObject, type JsonObject } from "../description/json.ts";

/** A JSON object that may be written to: a mutant works on a copy of its own. */
export interface Draft {
  [key: string]: unknown;
}

/** A copy of a document after `change` has written to it. */
export function changedCopy(document: JsonObject, change: (draft: Draft) => void): JsonObject {
  const draft = structuredClone(document) as Draft; // A copy may be written to.
  change(draft);
  return draft;
}

/** The object at these names, for writing; objects on the way that are references are followed. */
export function draftAt(root: Draft, ...names: readonly string[]): Draft {
  return names.reduce<Draft>((at, name) => {
    const next = at[name];
    if (!isObject(next)) throw new Error(`There is no object at ${names.join("/")}`);
    const reference = next["$ref"];
    if (typeof reference !== "string") return next as Draft; // Checked: an object.
    return draftAt(
      root,
      ...reference
        .slice(2)
        .split("/")
        .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~")),
    );
  }, root);
}
