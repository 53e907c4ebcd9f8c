import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { openapiKeywords } from "./keywords/openapi-keywords.ts";
import { schemaKeywords } from "./keywords/schema-keywords.ts";
import type { Keywords } from "./keywords/verdict.ts";

/** The keywords of an object, by the name that Redocly gives to its type. */
const tables: Readonly<Record<string, Keywords | undefined>> = {
  Root: openapiKeywords["openapi"],
  Info: openapiKeywords["info"],
  Contact: openapiKeywords["contact"],
  License: openapiKeywords["license"],
  Server: openapiKeywords["server"],
  ServerVariable: openapiKeywords["server-variable"],
  Components: openapiKeywords["components"],
  PathItem: openapiKeywords["path-item"],
  Operation: openapiKeywords["operation"],
  ExternalDocs: openapiKeywords["external-documentation"],
  Parameter: openapiKeywords["parameter"],
  RequestBody: openapiKeywords["request-body"],
  MediaType: openapiKeywords["media-type"],
  Encoding: openapiKeywords["encoding"],
  Response: openapiKeywords["response"],
  Example: openapiKeywords["example"],
  Link: openapiKeywords["link"],
  Header: openapiKeywords["header"],
  Tag: openapiKeywords["tag"],
  SecurityScheme: openapiKeywords["security-scheme"],
  OAuth2Flows: openapiKeywords["oauth-flows"],
  Schema: schemaKeywords,
};

/** A member that is refused is found where it stands; members that no specification has, Redocly reports itself. */
export const closedWorld: Oas3Rule = () => ({
  any(node: unknown, { type, location, report }: UserContext) {
    const table = tables[type.name];
    if (table === undefined || typeof node !== "object" || node === null || Array.isArray(node)) return;
    for (const keyword of Object.keys(node)) {
      const verdict = Object.hasOwn(table, keyword) ? table[keyword] : undefined;
      if (typeof verdict !== "object") continue;
      report({
        ruleId: "errors/refused-keyword",
        message: `\`${keyword}\` ${verdict.reason}.`,
        suggest: [verdict.fix],
        location: location.child(keyword).key(),
      });
    }
  },
});
