import type { ErrorEnvelope, JsonObject, JsonValue, Pointer, Violations } from "../model/api.ts";
import { isObject, parsePointer } from "../model/json-pointer.ts";
import { arrayOf, objectOf, optionalText, textOf } from "../model/json-value.ts";

/** Reads the extension `x-error-envelope` of the root. */
export function readEnvelope(node: JsonObject): ErrorEnvelope {
  const code = objectOf(node["code"]);
  return {
    mediaType: textOf(node["mediaType"]),
    schema: objectOf(node["schema"]),
    code: { at: parsePointer(textOf(code["at"])), prefix: optionalText(code["prefix"]) },
    messages: arrayOf(node["messages"]).map((pointer) => parsePointer(textOf(pointer))),
    data: optionalPointer(node["data"]),
    status: optionalPointer(node["status"]),
    violations: isObject(node["violations"]) ? readViolations(node["violations"]) : undefined,
    requestIdHeader: optionalText(node["requestId"]),
    base: objectOf(node["base"]),
  };
}

function readViolations(node: JsonObject): Violations {
  return {
    at: parsePointer(textOf(node["at"])),
    field: parsePointer(textOf(node["field"])),
    description: parsePointer(textOf(node["description"])),
    rule: optionalPointer(node["rule"]),
    ruleName: optionalPointer(node["ruleName"]),
    data: optionalPointer(node["data"]),
  };
}

function optionalPointer(value: JsonValue | undefined): Pointer | undefined {
  return typeof value === "string" ? parsePointer(value) : undefined;
}
