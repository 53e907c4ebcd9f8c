import { isObject, type JsonObject, memberOf, resolve, valueAt, withValueAt } from "./json.ts";

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** One operation of a description: where it stands, and what it says. */
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
 * The description cut down to one operation and what it refers to. Mocks and comparators look through all operations
 * for each request, and compile what they find: on a slice, their work does not grow with the API.
 *
 * @throws When there is no such operation.
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
 * The schema at a reference as a document of its own: with the components that it refers to, and nothing else.
 *
 * @throws When there is no schema: without one, every body would be accepted.
 */
export function standaloneSchema(openapi: JsonObject, reference: string): JsonObject {
  const schema = valueAt(openapi, reference);
  if (!isObject(schema) && typeof schema !== "boolean")
    throw new Error(`The description has no schema at ${reference}`);
  return schemaDocument(openapi, schema);
}

/** A schema as a document of its own, with the components that it refers to. */
export function schemaDocument(openapi: JsonObject, schema: JsonObject | boolean): JsonObject {
  return { ...(isObject(schema) ? schema : { allOf: [schema] }), components: componentsOf(openapi, schema) };
}

function componentsOf(openapi: JsonObject, node: unknown): JsonObject {
  let components: JsonObject = {};
  for (const reference of referencesFrom(openapi, node))
    components = withValueAt(components, reference.slice("#/components".length), valueAt(openapi, reference));
  return components;
}

/** Everything that a node refers to, directly and through what it refers to. */
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

/** The one media type of a response, with its schema and its named examples; empty where there is no body. */
export interface ResponseBody {
  readonly mediaType?: string;
  /** Where the schema stands, as a reference into the description. */
  readonly schema?: string;
  /** The named examples, resolved. */
  readonly examples: Readonly<Record<string, JsonObject>>;
}

/**
 * The status at which the response to a status stands: its own, or that of a range or of the default, which the
 * description has at one status so that mocks do not let them stand in for others.
 */
function responseKeyOf(node: JsonObject, status: number): string | undefined {
  if (memberOf(node, "responses")[status] !== undefined) return String(status);
  const inexact = memberOf(node, "x-inexact-responses");
  const key = inexact[`${Math.floor(status / 100)}XX`] ?? inexact["default"];
  return typeof key === "string" ? key : undefined;
}

/** What the description says of the body of one answer; nothing where it does not know the status. */
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
