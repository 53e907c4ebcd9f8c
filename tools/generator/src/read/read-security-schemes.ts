import type { JsonObject, SecurityScheme } from "../model/api.ts";
import { objectOf, resolve, textOf } from "../model/values/json-value.ts";
import { alternativesOf, isSendable } from "../model/security.ts";

/** A security scheme of a bundled description. */
export interface DescribedScheme {
  readonly name: string;
  readonly node: JsonObject;
}

/** The schemes that the client can send, in their order. */
export function sendableSchemes(document: JsonObject): readonly DescribedScheme[] {
  const schemes = objectOf(objectOf(document["components"])["securitySchemes"]);
  return Object.entries(schemes)
    .map(([name, item]) => ({ name, node: resolve(document, item) }))
    .filter(({ node }) => isSendable(node));
}

/** The schemes that some operation asks for, and what is sent for an operation. */
export interface Security {
  readonly used: readonly DescribedScheme[];
  readonly of: (operation: JsonObject) => readonly (readonly string[])[];
}

/** What the operations of a bundled description ask for. */
export function readSecurity(document: JsonObject, operations: readonly JsonObject[]): Security {
  const schemes = sendableSchemes(document);
  const of = (operation: JsonObject): readonly (readonly string[])[] =>
    alternativesOf(operation, document, (name) => schemes.some((scheme) => scheme.name === name));
  const asked = new Set(operations.flatMap((operation) => of(operation).flat()));
  return { used: schemes.filter(({ name }) => asked.has(name)), of };
}

/** The schemes as the client has them. */
export function readSecuritySchemes(
  schemes: readonly DescribedScheme[],
  alternatives: readonly (readonly (readonly string[])[])[],
): readonly SecurityScheme[] {
  const asking = alternatives.filter((sets) => sets.some(({ length }) => length > 0));
  return schemes.map(({ name, node }) => ({
    name,
    kind: kindOf(node),
    at: textOf(node["name"]),
    description: textOf(node["description"]),
    optional: asking.some((sets) => sets.some((names) => !names.includes(name))),
  }));
}

function kindOf(node: JsonObject): SecurityScheme["kind"] {
  if (node["type"] === "http" && textOf(node["scheme"]).toLowerCase() === "basic") return "basic";
  if (node["type"] !== "apiKey") return "bearer"; // OAuth 2 and OpenID Connect end in a token, which callers bring along.
  if (node["in"] === "query") return "query-key";
  const identifier = node["x-identifier"];
  return identifier === "uuid" ? "guid" : identifier === "text" ? "identifier" : "header-key";
}
