import { isObject } from "@resellers-sdk/generator/json-pointer";
import type { Api, JsonObject, Operation } from "@resellers-sdk/generator/model";
import { isBodyRequired } from "../schema/places.ts";
import { placesIn } from "../schema/samples.ts";
import type { MarkedLine, Snippet } from "../model/snippet.ts";
import { quote } from "./names.ts";

/** Calls an operation through the openapi-fetch client, where the caller names the path. */
export function rawCall(operation: Operation, { document }: Api): Snippet {
  const { id, method, path, request, hasBody } = operation;
  const { body } = request;
  const mayLackBody = hasBody && !isBodyRequired(document, operation);
  const line = (options: JsonObject): MarkedLine => ({
    code: `void client.raw.${method.toUpperCase()}(${quote(path)}, ${quote(options)});`,
    sign: "input refused",
    subject: undefined,
    contains: placesIn(body),
  });
  return {
    name: `raw calls of ${id}`,
    package: "client",
    operation: id,
    typed: true,
    facts: [],
    lines: [
      `import type { ResellersClient } from "@resellers-sdk/client";`,
      `declare const client: ResellersClient;`,
      line({ ...paramsOf(operation), ...(isObject(body) ? { body } : {}) }),
      ...(mayLackBody ? [line(paramsOf(operation))] : []),
    ],
  };
}

function paramsOf({ pathParameters, queryParameters, request: { parameters } }: Operation): JsonObject {
  const pick = (names: readonly string[]): JsonObject =>
    Object.fromEntries(Object.entries(parameters).filter(([name]) => names.includes(name)));
  const params = {
    ...(pathParameters.length > 0 ? { path: pick(pathParameters) } : {}),
    ...(queryParameters.length > 0 ? { query: pick(queryParameters) } : {}),
  };
  return Object.keys(params).length > 0 ? { params } : {};
}
