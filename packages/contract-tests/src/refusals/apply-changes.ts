import { isObject } from "../description/json.ts";
import type { Place, RefusalChange } from "./refusal.ts";

/** A copy of a value with the changes of a refusal; missing objects on a path are created. */
export function applyChanges(value: unknown, changes: readonly RefusalChange[]): unknown {
  return changes.reduce((changed, change) => replaceAt(changed, change.at, (old) => changedValue(old, change)), value);
}

function replaceAt(value: unknown, [key, ...rest]: Place, replace: (old: unknown) => unknown): unknown {
  if (key === undefined) return replace(value);
  if (typeof key === "number") {
    const list = Array.isArray(value) ? value : [];
    return list.toSpliced(key, 1, replaceAt(list[key], rest, replace)); // In a missing list, this is the first item.
  }
  const object = isObject(value) ? value : {};
  const changed = replaceAt(object[key], rest, replace);
  const { [key]: _, ...others } = object;
  return changed === undefined ? others : { ...others, [key]: changed };
}

function changedValue(old: unknown, change: RefusalChange): unknown {
  if ("remove" in change) return undefined;
  if ("set" in change) return change.set;
  if ("items" in change) return Array.from({ length: change.items }, () => (Array.isArray(old) ? old[0] : {}));
  return "x".repeat(change.length);
}
