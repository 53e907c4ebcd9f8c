import type { JsonObject, SecurityScheme } from "../model/api.ts";
import { objectOf, resolve, textOf } from "../model/json-value.ts";

/** The security schemes of a bundled description, in their order. The check has refused those of other kinds. */
export function readSecuritySchemes(document: JsonObject): readonly SecurityScheme[] {
  const schemes = objectOf(objectOf(document["components"])["securitySchemes"]);
  return Object.entries(schemes).map(([name, item]) => {
    const node = resolve(document, item);
    return { name, kind: kindOf(node), at: textOf(node["name"]), description: textOf(node["description"]) };
  });
}

function kindOf(node: JsonObject): SecurityScheme["kind"] {
  if (node["type"] === "http" && textOf(node["scheme"]).toLowerCase() === "basic") return "basic";
  if (node["type"] !== "apiKey") return "bearer"; // OAuth 2 and OpenID Connect end in a token, which callers bring along.
  if (node["in"] === "query") return "query-key";
  const identifier = node["x-identifier"];
  return identifier === "uuid" ? "guid" : identifier === "text" ? "identifier" : "header-key";
}
