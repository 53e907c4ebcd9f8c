import { isObject } from "@resellers-sdk/generator/json-pointer";
import { arrayOf, objectOf, resolve, textOf } from "@resellers-sdk/generator/json-value";
import type { JsonObject, JsonValue, Operation } from "@resellers-sdk/generator/model";

/** The schema of an operation's JSON body; `undefined` for an operation without one. */
export function requestSchema(document: JsonObject, operation: Operation): JsonValue | undefined {
  return schemaOf(resolve(document, nodeOf(document, operation)["requestBody"]));
}

/** Whether the body of an operation's request is required. */
export function isBodyRequired(document: JsonObject, operation: Operation): boolean {
  return resolve(document, nodeOf(document, operation)["requestBody"])["required"] === true;
}

/** The schema of the body of an operation's success; `undefined` if it has none. */
export function responseSchema(document: JsonObject, operation: Operation): JsonValue | undefined {
  const responses = objectOf(nodeOf(document, operation)["responses"]);
  return schemaOf(resolve(document, responses[String(operation.success.status)]));
}

/** The schemas of an operation's path and query parameters by their names. */
export function parameterSchemas(document: JsonObject, operation: Operation): ReadonlyMap<string, JsonValue> {
  const shared = objectOf(objectOf(document["paths"])[operation.path])["parameters"];
  const own = nodeOf(document, operation)["parameters"];
  const parameters = [...arrayOf(shared), ...arrayOf(own)].map((item) => resolve(document, item));
  const addressed = parameters.filter((parameter) => ["path", "query"].includes(textOf(parameter["in"])));
  return new Map(addressed.map((parameter) => [textOf(parameter["name"]), parameter["schema"] ?? {}]));
}

function nodeOf(document: JsonObject, { path, method }: Operation): JsonObject {
  return objectOf(objectOf(objectOf(document["paths"])[path])[method]);
}

function schemaOf(node: JsonObject): JsonValue | undefined {
  const [media] = Object.values(objectOf(node["content"]));
  return isObject(media) ? media["schema"] : undefined;
}
