import type { JsonObject, JsonValue, Operation } from "@resellers-sdk/generator/model";
import { objectOf, resolve } from "@resellers-sdk/generator/json-value";

/** The schema of an operation's JSON body; `undefined` where it takes none. */
export function requestSchema(document: JsonObject, operation: Operation): JsonValue | undefined {
  return schemaOf(resolve(document, nodeOf(document, operation)["requestBody"]));
}

/** The schema of the body of an operation's success; `undefined` where it has none. */
export function responseSchema(document: JsonObject, operation: Operation): JsonValue | undefined {
  const responses = objectOf(nodeOf(document, operation)["responses"]);
  return schemaOf(resolve(document, responses[String(operation.success.status)]));
}

function nodeOf(document: JsonObject, { path, method }: Operation): JsonObject {
  return objectOf(objectOf(objectOf(document["paths"])[path])[method]);
}

function schemaOf(node: JsonObject): JsonValue | undefined {
  const [media] = Object.values(objectOf(node["content"]));
  return media === undefined ? undefined : objectOf(media)["schema"];
}
