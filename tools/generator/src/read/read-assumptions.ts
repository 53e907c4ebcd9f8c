import type { Assumption, AssumptionStatus, JsonObject, JsonValue } from "../model/api.ts";
import { isObject } from "../model/values/json-pointer.ts";
import { arrayOf, resolve, textOf } from "../model/values/json-value.ts";

/** Members that hold data of the API: what looks like an extension in there is a value. */
const DATA = new Set(["value", "example", "default", "const", "enum"]);
/** Members whose own members are named by the API, so that one of them may be called like one of ours. */
const NAMED = new Set(["properties", "patternProperties", "$defs", "examples", "parameters", "headers", "schemas"]);

/** Collects the extension `x-basis` from the whole description: each id once, with every place that it marks. */
export function readAssumptions(document: JsonObject): Assumption[] {
  const found = new Map<string, Assumption>();
  for (const [place, item] of marksIn(document, "#")) {
    const node = resolve(document, item);
    const id = textOf(node["id"]);
    const places = [...(found.get(id)?.places ?? []), place];
    // The types of the extension have checked the status before the description was bundled.
    const status = textOf(node["status"]) as AssumptionStatus;
    found.set(id, { id, status, note: textOf(node["note"]), settle: textOf(node["settle"]), places });
  }
  return [...found.values()].toSorted((a, b) => compareIds(a.id, b.id));
}

/** `C2` stands before `C10`, and both before the ids that are words. */
function compareIds(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

function marksIn(node: JsonValue, pointer: string): [place: string, item: JsonValue][] {
  if (Array.isArray(node)) return node.flatMap((item, index) => marksIn(item, `${pointer}/${index}`));
  if (!isObject(node)) return [];
  const isNamed = NAMED.has(pointer.slice(pointer.lastIndexOf("/") + 1));
  return Object.entries(node).flatMap(([key, value]): [string, JsonValue][] => {
    if (value === undefined || (DATA.has(key) && !isNamed)) return [];
    if (key === "x-basis" && !isNamed) return arrayOf(value).map((item) => [pointer === "#" ? "#/" : pointer, item]);
    return marksIn(value, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  });
}
