import type { JsonObject, JsonValue } from "../../model/api.ts";
import { isObject } from "../../model/values/json-pointer.ts";
import { objectOf } from "../../model/values/json-value.ts";

/**
 * The document with the schema of each parameter where a parameter has it usually: openapi-typescript takes one that
 * is described by its media type for a text, while callers give the value and the client writes it as JSON.
 */
export function withParameterSchemas(document: JsonObject): JsonObject {
  const components = objectOf(document["components"]);
  const paths = Object.entries(objectOf(document["paths"])).map(([path, item]) => [path, inPathItem(objectOf(item))]);
  const shared = Object.entries(objectOf(components["parameters"])).map(([name, one]) => [name, withSchema(one)]);
  return {
    ...document,
    paths: Object.fromEntries(paths),
    components: {
      ...components,
      ...(components["parameters"] === undefined ? {} : { parameters: Object.fromEntries(shared) }),
    },
  };
}

function inPathItem(item: JsonObject): JsonObject {
  const members = Object.entries(item).map(([name, member]) => {
    if (name === "parameters") return [name, inList(member)];
    const operation = isObject(member) && isObject(member["responses"]) ? member : undefined;
    if (operation?.["parameters"] === undefined) return [name, member];
    return [name, { ...operation, parameters: inList(operation["parameters"]) }];
  });
  return Object.fromEntries(members);
}

function inList(parameters: JsonValue | undefined): JsonValue | undefined {
  return Array.isArray(parameters) ? parameters.map((one: JsonValue) => withSchema(one) ?? null) : parameters;
}

function withSchema(parameter: JsonValue | undefined): JsonValue | undefined {
  if (!isObject(parameter) || !isObject(parameter["content"])) return parameter;
  const { content, ...rest } = parameter;
  const [media] = Object.values(objectOf(content));
  return { ...rest, schema: objectOf(media)["schema"] ?? {} };
}
