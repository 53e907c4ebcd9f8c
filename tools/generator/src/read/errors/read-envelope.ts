import type { ErrorEnvelope, JsonObject, JsonValue, Pointer, Violations } from "../../model/api.ts";
import { isObject, parsePointer } from "../../model/values/json-pointer.ts";
import { arrayOf, objectOf, optionalText, textOf } from "../../model/values/json-value.ts";
import { partsOf, schemasAt, type SchemaReader, typesOf } from "../../model/values/schema-parts.ts";

/** Reads the extension `x-error-envelope` of the root. */
export function readEnvelope<Place>(node: JsonObject, reader: SchemaReader<Place>, place: Place): ErrorEnvelope {
  const code = objectOf(node["code"]);
  const at = parsePointer(textOf(code["at"]));
  const schemas = schemasAt(reader, { node: objectOf(node["schema"]), place }, at);
  const types = typesOf(schemas.flatMap((one) => partsOf(reader, one)));
  return {
    mediaType: textOf(node["mediaType"]),
    schema: objectOf(node["schema"]),
    code: {
      at,
      prefix: optionalText(code["prefix"]),
      numeric: types.includes("integer") || types.includes("number") || undefined,
    },
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
