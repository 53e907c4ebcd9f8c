import type { Cell } from "../matrix/cell.ts";
import { type JsonObject, isObject, memberOf, withValueAt } from "../description/json.ts";
import { templatePattern } from "../facts/render-template.ts";

/** A value of the pact that stands for every value of its type. */
function likeType(value: unknown): object {
  return { "pact:matcher:type": "type", value };
}

function likePattern(value: unknown, regex: string): object {
  return { "pact:matcher:type": "regex", regex, value };
}

/** Any text that is not empty, such as a key. */
export function anyText(example: string): string {
  return JSON.stringify(likePattern(example, ".+"));
}

/**
 * The body that a provider has to answer with: of a documented error the very code and a message of its template, of
 * everything else values of the same types. The values themselves are examples.
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

/** The headers that hold the keys and tokens of the API, in lower case. */
export function securityHeadersOf(openapi: JsonObject): string[] {
  return Object.keys(securityValuesOf(openapi));
}

/** A value of the right form for each header that holds a key or a token, by its name in lower case. */
export function securityValuesOf(openapi: JsonObject): Readonly<Record<string, string>> {
  const token = schemesOf(openapi).find(({ type }) => type !== "apiKey" && type !== "mutualTLS");
  return {
    ...Object.fromEntries(keysIn(openapi, "header").map((name) => [name.toLowerCase(), "a-key"])),
    // `YTpi` is `a:b`.
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

function schemesOf(openapi: JsonObject): JsonObject[] {
  const schemes = memberOf(openapi, "components", "securitySchemes");
  return Object.keys(schemes).map((name) => memberOf(schemes, name));
}
