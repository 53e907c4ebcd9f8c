import type {
  DocumentedRedirect,
  ExampleCall,
  InputGroup,
  JsonObject,
  JsonValue,
  Operation,
  StandardFailure,
  SuccessResponse,
} from "../../model/api.ts";
import { isKeyParameter, keysOfBody } from "../../model/idempotency-key.ts";
import { answerTypes } from "../../model/answer-types.ts";
import { chosenMedia, chosenMediaOf, formOf } from "../../model/media-type.ts";
import { flatMembers, inputGroups } from "../../model/input-groups.ts";
import { hasWideIntegers } from "../../model/values/wide-integers.ts";
import { exampleLocation, REDIRECTS } from "../../model/redirects.ts";
import { chosenStatuses } from "./chosen-statuses.ts";
import { OTHER_MEDIA_TYPES } from "./one-media-type.ts";
import { readDocumentedError } from "../errors/read-documented-error.ts";
import { pairedNames, readExampleCall } from "./read-example-calls.ts";
import { readCounted, readPagination } from "./read-pagination.ts";
import { readQueryStyles } from "./read-query-styles.ts";
import type { Security } from "../read-security-schemes.ts";
import { isObject } from "../../model/values/json-pointer.ts";
import { arrayOf, objectOf, resolve, textOf } from "../../model/values/json-value.ts";
import { serverUrl } from "../../model/server-url.ts";
import { bundled, bundledReader, partsOf, propertiesOf, requiredOf } from "../../model/values/schema-parts.ts";

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
  const media = chosenMediaOf(objectOf(body["content"]));
  const key = findIdempotencyKey(document, parameters, media);
  const errors = arrayOf(node["x-errors"]).map((item) => readDocumentedError(resolve(document, item)));
  const taken = errors.map(({ status }) => status);
  const { successes, failures, redirects } = readResponses(document, objectOf(node["responses"]), taken);
  const [first, ...others] = successes;
  const success = first ?? { ...NOTHING, status: redirects[0]?.status ?? NOTHING.status };
  const otherAnswers = [
    ...errors.map(({ id: name }) => name),
    ...[...others, ...failures].flatMap(({ example }) => example ?? []),
  ];
  const sources = { parameters: [...pathParameters, ...queryParameters, ...headerParameters], media, schemes };
  const groups = groupsOf(document, parameters, body);
  const canBeLeftOut = body["required"] !== true && !groups.includes("body");
  const requestNamed = (name: string | undefined): ExampleCall => {
    const call = readExampleCall(document, sources, name);
    return canBeLeftOut && isEmpty(call.body) ? { ...call, body: undefined } : call;
  };
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
    groups,
    queryStyles: readQueryStyles(document, queryParameters),
    hasBody: media !== undefined,
    bodyIsOptional: media !== undefined && body["required"] !== true,
    accept: readAccept(document, node),
    contentType: chosenMedia(objectOf(body["content"]))?.[0] ?? "application/json",
    idempotencyKey: key?.at.length === 1 ? key.at[0] : undefined,
    idempotencyKeyAt: key,
    pagination: readPagination(node["x-pagination"]),
    counted: readCounted(node["x-pagination"]),
    request: requestNamed(success.example),
    pairs: Object.fromEntries(pairedNames(sources, otherAnswers).map((name) => [name, requestNamed(name)])),
    success,
    successes,
    redirects,
    failures,
    security: security.of(node),
    errors,
  };
}

/** A body without members: where its members stand flat in the input, and it may be left out, none is sent for it. */
function isEmpty(body: JsonValue | undefined): boolean {
  return isObject(body) && Object.keys(body).length === 0;
}

/** The first server, where it is another one than the API's. */
function readServer(document: JsonObject, [own]: readonly JsonValue[]): string | undefined {
  const [first] = arrayOf(document["servers"]);
  const url = serverUrl(objectOf(own));
  return own === undefined || url === serverUrl(objectOf(first)) ? undefined : url;
}

function groupsOf(document: JsonObject, parameters: readonly JsonObject[], body: JsonObject): readonly InputGroup[] {
  const namesIn = (where: string): string[] =>
    parameters.filter((parameter) => parameter["in"] === where).map((parameter) => textOf(parameter["name"]));
  const content = objectOf(body["content"]);
  const schema = bundled(chosenMediaOf(content)?.["schema"]);
  const members = flatMembers(bundledReader(document), chosenMedia(content)?.[0], schema, parameters.length > 0);
  return inputGroups({ path: namesIn("path"), query: namesIn("query"), header: namesIn("header"), body: members });
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
const NOTHING: SuccessResponse = {
  status: 204,
  form: "json",
  example: undefined,
  body: undefined,
  required: [],
  hasWideIntegers: false,
  types: [],
};

/** Every media type that an answer may have, if a success has others too which the client does not want. */
function readAccept(document: JsonObject, node: JsonObject): readonly string[] {
  const answers = Object.values(objectOf(node["responses"])).map((item) => resolve(document, item));
  if (answers.every((answer) => answer[OTHER_MEDIA_TYPES] === undefined)) return [];
  const { mediaType } = objectOf(document["x-error-envelope"]);
  const used = answers.flatMap((answer) => Object.keys(objectOf(answer["content"])));
  return [
    ...new Set([...used, ...(typeof mediaType === "string" && node["x-errors"] !== undefined ? [mediaType] : [])]),
  ];
}

function readResponses(
  document: JsonObject,
  responses: JsonObject,
  taken: readonly number[],
): Pick<Operation, "successes" | "failures" | "redirects"> {
  const failures: StandardFailure[] = [];
  const successes: SuccessResponse[] = [];
  const redirects: DocumentedRedirect[] = [];
  const chosen = chosenStatuses(responses, taken);
  for (const [key, item] of Object.entries(responses)) {
    const status = chosen.get(key) ?? Number(key);
    if (Number.isNaN(status)) continue;
    const content = objectOf(resolve(document, item)["content"]);
    const media = chosenMediaOf(content);
    const form = formOf(chosenMedia(content)?.[0] ?? "application/json");
    const example = media && firstExample(document, media);
    const answer = { status, form, example: example?.name, body: example?.value };
    if (status >= 400) failures.push({ ...answer, standsFor: chosen.has(key) ? key : undefined });
    else if (REDIRECTS.has(status)) redirects.push({ status, location: exampleLocation(document, item, status) });
    else if (status >= 200 && status < 300)
      successes.push({
        ...answer,
        required: requiredProperties(document, media),
        hasWideIntegers: hasWideIntegers(document, media?.["schema"]),
        types: answerTypes(bundledReader(document), bundled(media?.["schema"])),
      });
  }
  return { successes, failures, redirects };
}

function requiredProperties(document: JsonObject, media: JsonObject | undefined): string[] {
  const reader = bundledReader(document);
  const schema = bundled(media?.["schema"]);
  const properties = propertiesOf(reader, schema);
  // The client takes `null` for nothing, which it may be in a member that is promised all the same.
  const isNullable = (name: string): boolean =>
    (properties.get(name) ?? []).some((one) => answerTypes(reader, one).includes("null"));
  return requiredOf(partsOf(reader, schema)).filter((name) => !isNullable(name));
}

function firstExample(document: JsonObject, media: JsonObject): { name: string; value: JsonValue } | undefined {
  const [entry] = Object.entries(objectOf(media["examples"]));
  return entry && { name: entry[0], value: resolve(document, entry[1])["value"] ?? null };
}

function findIdempotencyKey(
  document: JsonObject,
  parameters: readonly JsonObject[],
  media: JsonObject | undefined,
): Operation["idempotencyKeyAt"] {
  const reader = bundledReader(document);
  const parameter = parameters.find((one) => isKeyParameter(reader, bundled(one)));
  if (parameter !== undefined)
    return { part: parameter["in"] === "query" ? "query" : "header", at: [textOf(parameter["name"])] };
  const [key] = media === undefined ? [] : keysOfBody(reader, bundled(media["schema"]));
  return key && { part: "body", at: key.at };
}
