import type { Api, JsonObject, JsonValue, Operation } from "../../model/api.ts";
import { isObject } from "../../model/values/json-pointer.ts";
import { arrayOf, objectOf, resolve } from "../../model/values/json-value.ts";
import type { Files } from "../output.ts";
import { importOf, literal } from "../typescript.ts";

const COMPONENTS = "#/components/schemas/";

/** What an implementation of the API needs of its description: routes, schemas of requests, bodies of refusals. */
export function emitEmulator(api: Api): Files {
  return new Map([["service.gen.ts", emitService(api)]]);
}

function emitService(api: Api): string {
  const operations = api.operations.map((operation) => describe(api.document, operation));
  const schemas = Object.entries(objectOf(objectOf(api.document["components"])["schemas"]));
  const used = reachable(Object.fromEntries(schemas), operations);
  const service = {
    operations,
    securityHeaders: Object.fromEntries(
      api.securityHeaders.map(({ scheme, header }) => [scheme, header.toLowerCase()]),
    ),
    mediaType: api.envelope?.mediaType,
    requestIdHeader: api.envelope?.requestIdHeader,
    schemas: Object.fromEntries(
      schemas.filter(([name]) => used.has(name)).map(([name, schema]) => [name, withLocalReferences(schema ?? null)]),
    ),
  };
  return `${importOf(["ServiceDescription"], "../http/service-description.ts", "type ")}
/** The operations of the API, and the schemas that judge their requests. */
export const service: ServiceDescription = ${literal(service)};
`;
}

function describe(document: JsonObject, operation: Operation): object {
  const { id, method, path, pathParameters, queryParameters, idempotencyKey, success, failures } = operation;
  const item = resolve(document, objectOf(document["paths"])[path]);
  const node = objectOf(item[method]);
  const parameters = [...arrayOf(item["parameters"]), ...arrayOf(node["parameters"])].map((one) =>
    resolve(document, one),
  );
  const body = resolve(document, node["requestBody"]);
  const [media] = Object.entries(objectOf(body["content"]));
  return {
    id,
    method: method.toUpperCase(),
    path,
    status: success.status,
    parameters: parameters
      .filter(({ name }) => typeof name === "string" && [...pathParameters, ...queryParameters].includes(name))
      .map(({ name, in: part, required, schema }) => ({
        name,
        in: part,
        required: required === true,
        schema: withLocalReferences(schema ?? {}),
      })),
    body: media && {
      required: body["required"] === true,
      mediaType: media[0],
      schema: withLocalReferences(objectOf(media[1])["schema"] ?? {}),
    },
    idempotencyKey,
    failures: Object.fromEntries(failures.map(({ status, body }) => [status, body])),
  };
}

/** `#/components/schemas/Guid` → `#/$defs/Guid`, so that the schemas can stand in any schema under `$defs`. */
function withLocalReferences(node: JsonValue): JsonValue {
  if (Array.isArray(node)) return node.map(withLocalReferences);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name, value]) => !isProse(name, value))
      .map(([name, value]) => [
        name,
        name === "$ref" && typeof value === "string"
          ? value.replace(COMPONENTS, "#/$defs/")
          : withLocalReferences(value ?? null),
      ]),
  );
}

/** What validators have no use for. A property that has such a name is a schema, and stays. */
function isProse(name: string, value: JsonValue | undefined): boolean {
  return (name === "description" && typeof value === "string") || (name === "examples" && Array.isArray(value));
}

/** The names of the schemas to which a node refers, directly and through others. */
function reachable(schemas: JsonObject, node: unknown, found = new Set<string>()): Set<string> {
  for (const [, name] of JSON.stringify(node).matchAll(/"#\/(?:\$defs|components\/schemas)\/([^"/]+)"/g)) {
    if (name === undefined || found.has(name)) continue;
    found.add(name);
    reachable(schemas, schemas[name] ?? null, found);
  }
  return found;
}
