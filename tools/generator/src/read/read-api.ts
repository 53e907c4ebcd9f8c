import type { Api, DocumentedError, JsonObject, Operation } from "../model/api.ts";
import { isObject } from "../model/json-pointer.ts";
import { readAssumptions } from "./read-assumptions.ts";
import { readEnvelope } from "./read-envelope.ts";
import { readSecuritySchemes } from "./read-security-schemes.ts";
import { readOperation } from "./read-operation.ts";
import { serverUrl } from "../model/server-url.ts";
import { withOperationNames } from "./operation-ids.ts";
import { withOneMediaType } from "./one-media-type.ts";
import { withPathItems } from "./path-items.ts";
import { arrayOf, objectOf, resolve, textOf } from "../model/json-value.ts";

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** Turns a checked and bundled description into the model. */
export function readApi(bundledDocument: JsonObject): Api {
  const document = withOneMediaType(withOperationNames(withPathItems(bundledDocument)));
  const info = objectOf(document["info"]);
  const envelope = document["x-error-envelope"];
  const headerKeys = readHeaderKeys(document);
  const schemes = new Map(headerKeys.map(({ node }) => [textOf(node["name"]), node]));
  const operations = Object.entries(objectOf(document["paths"])).flatMap(([path, item]) =>
    readPath(document, schemes, path, objectOf(item)),
  );
  return {
    title: textOf(info["title"]),
    version: textOf(info["version"]),
    operations,
    errors: distinctErrors(operations),
    envelope: isObject(envelope) ? readEnvelope(envelope) : undefined,
    servers: arrayOf(document["servers"]).map((server) => serverUrl(objectOf(server))),
    securityHeaders: headerKeys.map(({ scheme, node }) => ({ scheme, header: textOf(node["name"]) })),
    securitySchemes: readSecuritySchemes(document),
    assumptions: readAssumptions(document),
    document,
  };
}

function readPath(
  document: JsonObject,
  schemes: ReadonlyMap<string, JsonObject>,
  path: string,
  item: JsonObject,
): Operation[] {
  const shared = arrayOf(item["parameters"]);
  return METHODS.filter((method) => item[method] !== undefined).map((method) =>
    readOperation(document, { method, path, shared, node: objectOf(item[method]), schemes }),
  );
}

function distinctErrors(operations: readonly Operation[]): DocumentedError[] {
  const all = operations.flatMap(({ errors }) => errors);
  return [...new Map(all.map((error) => [error.id, error])).values()];
}

/** The security schemes that are keys in a header, in their order. */
function readHeaderKeys(document: JsonObject): { scheme: string; node: JsonObject }[] {
  const schemes = objectOf(objectOf(document["components"])["securitySchemes"]);
  return Object.entries(schemes).flatMap(([scheme, item]) => {
    const node = resolve(document, item);
    return node["type"] === "apiKey" && node["in"] === "header" ? [{ scheme, node }] : [];
  });
}
