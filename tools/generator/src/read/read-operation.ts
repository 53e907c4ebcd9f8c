import type {
  BodyShape,
  JsonObject,
  JsonValue,
  Operation,
  Pointer,
  StandardFailure,
  SuccessResponse,
} from "../model/api.ts";
import { isKeyParameter, keysOfBody } from "../model/idempotency-key.ts";
import { isObject } from "../model/json-pointer.ts";
import { readDocumentedError } from "./read-documented-error.ts";
import { pairedNames, readExampleCall } from "./read-example-calls.ts";
import { readCounted, readPagination } from "./read-pagination.ts";
import { readQueryStyles } from "./read-query-styles.ts";
import type { Security } from "./read-security-schemes.ts";
import { arrayOf, objectOf, resolve, textOf } from "../model/json-value.ts";
import { serverUrl } from "../model/server-url.ts";
import { bundled, bundledReader, partsOf, requiredOf, typesOf } from "../model/schema-parts.ts";

/** Where an operation stands: its method and path, the parameters of its path item, and the operation itself. */
export interface OperationPlace {
  readonly method: string;
  readonly path: string;
  readonly shared: readonly JsonValue[];
  /** The servers of its path item. */
  readonly servers: JsonValue | undefined;
  readonly node: JsonObject;
  /** The security schemes that are keys in a header, by the name of the header. */
  readonly schemes: ReadonlyMap<string, JsonObject>;
  readonly security: Security;
}

/** Reads one method of one path. */
export function readOperation(document: JsonObject, place: OperationPlace): Operation {
  const { method, path, shared, node, schemes, security } = place;
  const parameters = mergedParameters(document, shared, arrayOf(node["parameters"]));
  const within = (where: string): JsonObject[] => parameters.filter((parameter) => parameter["in"] === where);
  const [pathParameters, queryParameters, headerParameters] = [within("path"), within("query"), within("header")];
  const body = resolve(document, node["requestBody"]);
  const media = firstMedia(body);
  const key = findIdempotencyKey(document, parameters, media);
  const { successes, failures } = readResponses(document, objectOf(node["responses"]));
  const [success = NOTHING, ...others] = successes;
  const errors = arrayOf(node["x-errors"]).map((item) => readDocumentedError(resolve(document, item)));
  const otherAnswers = [
    ...errors.map(({ id: name }) => name),
    ...[...others, ...failures].flatMap(({ example }) => example ?? []),
  ];
  const sources = { parameters: [...pathParameters, ...queryParameters, ...headerParameters], media, schemes };
  return {
    id: textOf(node["operationId"]),
    method,
    path,
    server: readServer(document, arrayOf(node["servers"] ?? place.servers)),
    summary: textOf(node["summary"]),
    description: textOf(node["description"]),
    deprecated: node["deprecated"] === true,
    docsSection: textOf(node["x-docs-section"]) || undefined,
    safe: node["x-safe"] === true || method === "get" || method === "head",
    pathParameters: pathParameters.map((parameter) => textOf(parameter["name"])),
    queryParameters: queryParameters.map((parameter) => textOf(parameter["name"])),
    headerParameters: headerParameters.map((parameter) => textOf(parameter["name"])),
    requiredHeaders: headerParameters
      .filter((parameter) => parameter["required"] === true)
      .map((parameter) => textOf(parameter["name"])),
    queryStyles: readQueryStyles(document, queryParameters),
    hasBody: media !== undefined,
    bodyIsOptional: media !== undefined && body["required"] !== true,
    contentType: Object.keys(objectOf(body["content"]))[0] ?? "application/json",
    idempotencyKey: key?.length === 1 ? key[0] : undefined,
    idempotencyKeyAt: key,
    pagination: readPagination(node["x-pagination"]),
    counted: readCounted(node["x-pagination"]),
    request: readExampleCall(document, sources, success.example),
    pairs: Object.fromEntries(
      pairedNames(sources, otherAnswers).map((name) => [name, readExampleCall(document, sources, name)]),
    ),
    success,
    successes,
    failures,
    security: security.of(node),
    errors,
  };
}

/** The first server, where it is another one than the API's. */
function readServer(document: JsonObject, [own]: readonly JsonValue[]): string | undefined {
  const [first] = arrayOf(document["servers"]);
  const url = serverUrl(objectOf(own));
  return own === undefined || url === serverUrl(objectOf(first)) ? undefined : url;
}

/** The parameters of the path item and of the operation, which replace those of the same place and name. */
function mergedParameters(
  document: JsonObject,
  shared: readonly JsonValue[],
  own: readonly JsonValue[],
): readonly JsonObject[] {
  const merged = new Map<string, JsonObject>();
  for (const item of [...shared, ...own]) {
    const parameter = resolve(document, item);
    merged.set(`${textOf(parameter["in"])} ${textOf(parameter["name"])}`, parameter);
  }
  return [...merged.values()];
}

/** What stands for a success that is not described. */
const NOTHING: SuccessResponse = { status: 204, example: undefined, body: undefined, required: [], shape: undefined };

function readResponses(
  document: JsonObject,
  responses: JsonObject,
): { successes: SuccessResponse[]; failures: StandardFailure[] } {
  const failures: StandardFailure[] = [];
  const successes: SuccessResponse[] = [];
  for (const [key, item] of Object.entries(responses)) {
    const status = Number(key);
    if (Number.isNaN(status)) continue;
    const media = firstMedia(resolve(document, item));
    const example = media && firstExample(document, media);
    const answer = { status, example: example?.name, body: example?.value };
    if (status >= 400) failures.push(answer);
    else if (status >= 200 && status < 300)
      successes.push({ ...answer, required: requiredProperties(document, media), shape: shapeOf(document, media) });
  }
  return { successes, failures };
}

const SHAPES: Readonly<Record<string, BodyShape>> = {
  array: "list",
  string: "text",
  number: "number",
  integer: "number",
  boolean: "boolean",
};

function shapeOf(document: JsonObject, media: JsonObject | undefined): BodyShape | undefined {
  if (media === undefined) return undefined;
  const [type = "object"] = typesOf(partsOf(bundledReader(document), bundled(media["schema"])));
  return SHAPES[type] ?? "object";
}

function requiredProperties(document: JsonObject, media: JsonObject | undefined): string[] {
  return requiredOf(partsOf(bundledReader(document), bundled(media?.["schema"])));
}

function firstMedia(node: JsonObject): JsonObject | undefined {
  const [media] = Object.values(objectOf(node["content"]));
  return isObject(media) ? media : undefined;
}

function firstExample(document: JsonObject, media: JsonObject): { name: string; value: JsonValue } | undefined {
  const [entry] = Object.entries(objectOf(media["examples"]));
  return entry && { name: entry[0], value: resolve(document, entry[1])["value"] ?? null };
}

function findIdempotencyKey(
  document: JsonObject,
  parameters: readonly JsonObject[],
  media: JsonObject | undefined,
): Pointer | undefined {
  const reader = bundledReader(document);
  const parameter = parameters.find((one) => isKeyParameter(reader, bundled(one)));
  if (parameter !== undefined) return [textOf(parameter["name"])];
  return media && keysOfBody(reader, bundled(media["schema"]))[0]?.at;
}
