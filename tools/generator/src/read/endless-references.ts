import type { NormalizedProblem, Source } from "@redocly/openapi-core";
import type { JsonObject, JsonValue } from "../model/api.ts";
import { isObject, parsePointer, valueAt } from "../model/values/json-pointer.ts";

/** The references that lead to a reference, and so on, and at last back to one of them: nothing stands there. */
export function endlessReferences(document: JsonObject, source: Source): NormalizedProblem[] {
  const found: NormalizedProblem[] = [];
  const visited = new Set<JsonObject>(); // Aliases may lead back, or to the same object often.
  const visit = (node: JsonValue | undefined, pointer: string): void => {
    if (Array.isArray(node)) node.forEach((item: JsonValue, index) => visit(item, `${pointer}/${index}`));
    if (!isObject(node) || visited.has(node)) return;
    visited.add(node);
    if (isEndless(document, node))
      found.push({
        ruleId: "endless-reference",
        severity: "error",
        message: `The reference \`${String(node["$ref"])}\` leads back to itself.`,
        location: [{ source, pointer: `${pointer}/$ref`, reportOnKey: false }],
        suggest: [],
      });
    for (const [name, member] of Object.entries(node))
      visit(member, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  };
  visit(document, "#");
  return found;
}

function isEndless(document: JsonObject, node: JsonObject): boolean {
  const seen = new Set<string>();
  let value: JsonValue | undefined = node;
  while (isObject(value) && typeof value["$ref"] === "string" && value["$ref"].startsWith("#")) {
    if (seen.has(value["$ref"])) return true;
    seen.add(value["$ref"]);
    value = valueAt(document, parsePointer(value["$ref"]));
  }
  return false;
}
