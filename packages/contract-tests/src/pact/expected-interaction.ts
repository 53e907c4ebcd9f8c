import type { Cell } from "../matrix/cell.ts";
import { type JsonObject, isObject, memberOf, withValueAt } from "../description/json.ts";
import { operationsOf } from "../description/slice-description.ts";
import { templatePattern } from "../facts/render-template.ts";

/** A matcher for every value of its type. */
function likeType(value: unknown): object {
  return { "pact:matcher:type": "type", value };
}

function likePattern(value: unknown, regex: string): object {
  return { "pact:matcher:type": "regex", regex, value };
}

/** A matcher for any non-empty string, such as a key. */
export function anyText(example: string): string {
  return JSON.stringify(likePattern(example, ".+"));
}

/**
 * The body that a provider has to answer with: for a documented error, the exact code and a message that matches its
 * template; for everything else, values of the same types. The values themselves are examples.
 */
export function expectedBody(openapi: JsonObject, cell: Cell): unknown {
  if (!isObject(cell.body)) return cell.body === undefined ? undefined : likeType(cell.body);
  if (cell.kind !== "error") return likeType(cell.body);
  const messages: unknown = memberOf(openapi, "x-error-envelope")["messages"];
  return (Array.isArray(messages) ? messages : []).reduce<JsonObject>(
    (body, pointer) => withValueAt(body, String(pointer), likePattern(cell.message, templatePattern(cell.template))),
    cell.body,
  );
}

/** The headers for keys and tokens of the single operation in a description, in lower case. */
export function securityHeadersOf(openapi: JsonObject): string[] {
  return Object.keys(securityValuesOf(openapi));
}

/** A valid value for each header with a key or a token, by lower-case name. */
export function securityValuesOf(openapi: JsonObject): Readonly<Record<string, string>> {
  const token = schemesOf(openapi).find(({ type }) => type !== "apiKey" && type !== "mutualTLS");
  return {
    ...Object.fromEntries(keysIn(openapi, "header").map((name) => [name.toLowerCase(), "a-key"])),
    // `YTpi` is base64 for `a:b`.
    ...(token && { authorization: /^basic$/i.test(String(token["scheme"])) ? "Basic YTpi" : "Bearer a-key" }),
  };
}

/** The query parameters that hold the keys of the API. */
export function securityParametersOf(openapi: JsonObject): string[] {
  return keysIn(openapi, "query");
}

function keysIn(openapi: JsonObject, where: "header" | "query"): string[] {
  return schemesOf(openapi).flatMap(({ type, in: place, name }) =>
    type === "apiKey" && place === where && typeof name === "string" ? [name] : [],
  );
}

function isSendable({ type, in: place, scheme }: JsonObject): boolean {
  return place !== "cookie" && type !== "mutualTLS" && (type !== "http" || /^(basic|bearer)$/i.test(String(scheme)));
}

/** The security schemes that the client uses for the operation: the first set that it can send. */
function schemesOf(openapi: JsonObject): JsonObject[] {
  const schemes = memberOf(openapi, "components", "securitySchemes");
  const [operation] = operationsOf(openapi);
  const security = operation?.node["security"] ?? openapi["security"];
  const sets = (Array.isArray(security) ? security : []).map((set) => Object.keys(isObject(set) ? set : {}));
  const chosen = sets.find((names) => names.length > 0 && names.every((name) => isSendable(memberOf(schemes, name))));
  return (chosen ?? []).map((name) => memberOf(schemes, name));
}
