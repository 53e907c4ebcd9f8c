import type { JsonObject, JsonValue, Operation, Pagination, StandardFailure, SuccessResponse } from "../model/api.ts";
import { isObject, parsePointer } from "../model/json-pointer.ts";
import { readDocumentedError } from "./read-documented-error.ts";
import { pairedNames, readExampleCall } from "./read-example-calls.ts";
import { arrayOf, objectOf, resolve, textOf } from "../model/json-value.ts";

/** Where an operation stands: its method and path, the parameters of its path item, and the operation itself. */
export interface OperationPlace {
  readonly method: string;
  readonly path: string;
  readonly shared: readonly JsonValue[];
  readonly node: JsonObject;
  /** The security schemes that are keys in a header, by the name of the header. */
  readonly schemes: ReadonlyMap<string, JsonObject>;
}

/** Reads one method of one path. */
export function readOperation(document: JsonObject, place: OperationPlace): Operation {
  const { method, path, shared, node, schemes } = place;
  const parameters = [...shared, ...arrayOf(node["parameters"])].map((item) => resolve(document, item));
  const [pathParameters, queryParameters] = ["path", "query"].map((where) =>
    parameters.filter((parameter) => parameter["in"] === where),
  ) as [JsonObject[], JsonObject[]];
  const body = resolve(document, node["requestBody"]);
  const media = firstMedia(body);
  const { success, failures } = readResponses(document, objectOf(node["responses"]));
  const errors = arrayOf(node["x-errors"]).map((item) => readDocumentedError(resolve(document, item)));
  const failing = [...errors.map(({ id: name }) => name), ...failures.flatMap(({ example }) => example ?? [])];
  const sources = { parameters: [...pathParameters, ...queryParameters], media, schemes };
  return {
    id: textOf(node["operationId"]),
    method,
    path,
    summary: textOf(node["summary"]),
    description: textOf(node["description"]),
    deprecated: node["deprecated"] === true,
    safe: node["x-safe"] === true || method === "get" || method === "head",
    pathParameters: pathParameters.map((parameter) => textOf(parameter["name"])),
    queryParameters: queryParameters.map((parameter) => textOf(parameter["name"])),
    hasBody: media !== undefined,
    idempotencyKey: media && findIdempotencyKey(document, media),
    pagination: readPagination(node["x-pagination"]),
    request: readExampleCall(document, sources, success.example),
    pairs: Object.fromEntries(
      pairedNames(sources, failing).map((name) => [name, readExampleCall(document, sources, name)]),
    ),
    success,
    failures,
    errors,
  };
}

function readResponses(
  document: JsonObject,
  responses: JsonObject,
): { success: SuccessResponse; failures: StandardFailure[] } {
  const failures: StandardFailure[] = [];
  let success: SuccessResponse = { status: 204, example: undefined, body: undefined, required: [] };
  for (const [key, item] of Object.entries(responses)) {
    const status = Number(key);
    const media = firstMedia(resolve(document, item));
    const example = media && firstExample(document, media);
    const answer = { status, example: example?.name, body: example?.value };
    if (status >= 400) failures.push(answer);
    else success = { ...answer, required: requiredProperties(document, media) };
  }
  return { success, failures };
}

function requiredProperties(document: JsonObject, media: JsonObject | undefined): string[] {
  return arrayOf(resolve(document, media?.["schema"])["required"]).map(textOf);
}

function firstMedia(node: JsonObject): JsonObject | undefined {
  const [media] = Object.values(objectOf(node["content"]));
  return isObject(media) ? media : undefined;
}

function firstExample(document: JsonObject, media: JsonObject): { name: string; value: JsonValue } | undefined {
  const [entry] = Object.entries(objectOf(media["examples"]));
  return entry && { name: entry[0], value: resolve(document, entry[1])["value"] ?? null };
}

function findIdempotencyKey(document: JsonObject, media: JsonObject): string | undefined {
  const properties = objectOf(resolve(document, media["schema"])["properties"]);
  return Object.keys(properties).find((name) => resolve(document, properties[name])["x-idempotency-key"] === true);
}

function readPagination(node: JsonValue | undefined): Pagination | undefined {
  if (!isObject(node)) return undefined;
  const [cursor, next, items] = ["cursor", "next", "items"].map((key) => parsePointer(textOf(node[key])));
  return { cursor: cursor ?? [], next: next ?? [], items: items ?? [] };
}
