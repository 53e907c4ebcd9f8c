import { isObject, type JsonObject, memberOf, resolve, valueAt, withValueAt } from "./json.ts";

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** One operation of a description, with its path and method. */
export interface DescribedOperation {
  readonly id: string;
  readonly path: string;
  readonly method: string;
  readonly node: JsonObject;
}

/** Every operation of a description, in its order. */
export function operationsOf(openapi: JsonObject): DescribedOperation[] {
  return Object.entries(memberOf(openapi, "paths")).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const node = memberOf(item, method);
      const id = node["operationId"];
      return typeof id === "string" ? [{ id, path, method, node }] : [];
    }),
  );
}

/**
 * Reduces the description to one operation and everything it refers to. Mocks and comparators iterate over all
 * operations for each request and compile them; with a slice, their work does not grow with the API.
 *
 * @throws If there is no such operation.
 */
export function sliceDescription(openapi: JsonObject, operation: string): JsonObject {
  const found = operationsOf(openapi).find(({ id }) => id === operation);
  if (found === undefined) throw new Error(`The description has no operation ${operation}`);
  const { path, method, node } = found;
  const item = { ...memberOf(openapi, "paths", path) };
  for (const other of METHODS) delete item[other];
  const paths = { [path]: { ...item, [method]: node } };
  const securitySchemes: JsonObject = memberOf(openapi, "components", "securitySchemes");
  const security = Object.keys(securitySchemes).length > 0 ? { securitySchemes } : {};
  return { ...openapi, paths, components: { ...componentsOf(openapi, paths), ...security } };
}

/**
 * The schema at a reference as a self-contained document, with only the components that it refers to.
 *
 * @throws If there is no schema, because without one every body would be accepted.
 */
export function standaloneSchema(openapi: JsonObject, reference: string): JsonObject {
  const schema = valueAt(openapi, reference);
  if (!isObject(schema) && typeof schema !== "boolean")
    throw new Error(`The description has no schema at ${reference}`);
  return schemaDocument(openapi, schema);
}

/** A schema as a self-contained document, with the components that it refers to. */
export function schemaDocument(openapi: JsonObject, schema: JsonObject | boolean): JsonObject {
  return { ...(isObject(schema) ? schema : { allOf: [schema] }), components: componentsOf(openapi, schema) };
}

function componentsOf(openapi: JsonObject, node: unknown): JsonObject {
  let components: JsonObject = {};
  for (const reference of referencesFrom(openapi, node))
    components = withValueAt(components, reference.slice("#/components".length), valueAt(openapi, reference));
  return components;
}

/** Everything that a node refers to, transitively. */
function referencesFrom(openapi: JsonObject, node: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const item of node) referencesFrom(openapi, item, found);
  if (!isObject(node)) return found;
  const reference = node["$ref"];
  if (typeof reference === "string" && !found.has(reference)) {
    found.add(reference);
    referencesFrom(openapi, valueAt(openapi, reference), found);
  }
  for (const value of Object.values(node)) referencesFrom(openapi, value, found);
  return found;
}

/** The single media type of a response, with its schema and its named examples; empty if there is no body. */
export interface ResponseBody {
  readonly mediaType?: string;
  /** The reference to the schema in the description. */
  readonly schema?: string;
  /** The named examples, resolved. */
  readonly examples: Readonly<Record<string, JsonObject>>;
}

/**
 * The status under which the description has the response for a status: its own, or the one chosen for a range or the
 * default. The description puts those under one status, so that mocks do not use them for others.
 */
function responseKeyOf(node: JsonObject, status: number): string | undefined {
  if (memberOf(node, "responses")[status] !== undefined) return String(status);
  const inexact = memberOf(node, "x-inexact-responses");
  const key = inexact[`${Math.floor(status / 100)}XX`] ?? inexact["default"];
  return typeof key === "string" ? key : undefined;
}

/** The described body of one answer; `undefined` if the status is not described. */
export function responseBodyOf(
  openapi: JsonObject,
  { path, method, node }: DescribedOperation,
  status: number,
): ResponseBody | undefined {
  const key = responseKeyOf(node, status);
  if (key === undefined) return undefined;
  const response = memberOf(node, "responses")[key];
  const [media] = Object.entries(memberOf(resolve(openapi, response), "content"));
  if (media === undefined) return { examples: {} };
  const reference = isObject(response) ? response["$ref"] : undefined;
  const at = typeof reference === "string" ? reference : `#/paths/${escape(path)}/${method}/responses/${key}`;
  const examples = Object.entries(memberOf(media[1], "examples"));
  return {
    mediaType: media[0],
    schema: `${at}/content/${escape(media[0])}/schema`,
    examples: Object.fromEntries(examples.map(([name, example]) => [name, resolve(openapi, example)])),
  };
}

function escape(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}
