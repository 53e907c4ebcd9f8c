import type { Api, DocumentedError, JsonObject, Operation } from "../model/api.ts";
import { isObject } from "../model/values/json-pointer.ts";
import { byDirection } from "./by-direction.ts";
import { readAssumptions } from "./read-assumptions.ts";
import { readEnvelope } from "./errors/read-envelope.ts";
import { readSecurity, readSecuritySchemes, type Security } from "./read-security-schemes.ts";
import { readOperation } from "./operations/read-operation.ts";
import { serverUrl } from "../model/server-url.ts";
import { withOperationNames } from "./operations/operation-ids.ts";
import { withOneMediaType } from "./operations/one-media-type.ts";
import { withPathItems } from "./operations/path-items.ts";
import { arrayOf, objectOf, optionalText, textOf } from "../model/values/json-value.ts";
import { bundledReader } from "../model/values/schema-parts.ts";

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** Turns a checked and bundled description into the model. */
export function readApi(bundledDocument: JsonObject): Api {
  const document = byDirection(withOneMediaType(withOperationNames(withPathItems(bundledDocument))));
  const info = objectOf(document["info"]);
  const envelope = document["x-error-envelope"];
  const paths = Object.entries(objectOf(document["paths"]));
  const security = readSecurity(
    document,
    paths.flatMap(([, item]) => METHODS.flatMap((method) => objectOf(item)[method] ?? []).map(objectOf)),
  );
  const headerKeys = security.used.filter(({ node }) => node["type"] === "apiKey" && node["in"] === "header");
  const schemes = new Map(headerKeys.map(({ node }) => [textOf(node["name"]), node]));
  const operations = paths.flatMap(([path, item]) => readPath(document, schemes, security, path, objectOf(item)));
  return {
    title: textOf(info["title"]),
    version: textOf(info["version"]),
    operations,
    errors: distinctErrors(operations),
    envelope: isObject(envelope) ? readEnvelope(envelope, bundledReader(document), undefined) : undefined,
    servers: arrayOf(document["servers"]).map((server) => serverUrl(objectOf(server))),
    helpUrl: optionalText(document["x-help-url"])?.replace(/\/?$/, "/"),
    securityHeaders: headerKeys.map(({ name, node }) => ({ scheme: name, header: textOf(node["name"]) })),
    securitySchemes: readSecuritySchemes(
      security.used,
      operations.map((operation) => operation.security),
    ),
    assumptions: readAssumptions(document),
    document,
  };
}

function readPath(
  document: JsonObject,
  schemes: ReadonlyMap<string, JsonObject>,
  security: Security,
  path: string,
  item: JsonObject,
): Operation[] {
  const shared = arrayOf(item["parameters"]);
  return METHODS.filter((method) => item[method] !== undefined).map((method) =>
    readOperation(document, {
      method,
      path,
      shared,
      servers: item["servers"],
      node: objectOf(item[method]),
      schemes,
      security,
    }),
  );
}

function distinctErrors(operations: readonly Operation[]): DocumentedError[] {
  const all = operations.flatMap(({ errors }) => errors);
  return [...new Map(all.map((error) => [error.id, error])).values()];
}
