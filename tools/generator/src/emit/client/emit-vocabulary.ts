import type { Api, JsonValue } from "../../model/api.ts";
import { isObject } from "../../model/values/json-pointer.ts";
import { literal } from "../typescript.ts";

/**
 * The words that the description itself spells, so that they may stand in a recording: nobody's secret, and nobody's
 * name.
 */
export function emitVocabulary({ operations, errors, envelope, document, securityHeaders }: Api): string {
  const names = new Set<string>();
  const values = new Set<string>(errors.map(({ code }) => code));
  for (const schemas of [document["components"], document["paths"]]) collect(schemas, names, values);
  const segments = new Set(operations.flatMap(({ path }) => path.split("/").filter((part) => !part.startsWith("{"))));
  const lists = {
    memberNames: [...names],
    enumValues: [...values],
    pathSegments: [...segments].filter((part) => part !== ""),
    templates: [...new Set(errors.map(({ template }) => template))],
    credentialHeaders: ["authorization", ...securityHeaders.map(({ header }) => header.toLowerCase())],
    textPlaces: (envelope?.messages ?? []).map((place) => place.join("/")),
  };
  return `${Object.entries(lists)
    .map(
      ([name, list]) =>
        `/** ${COMMENTS[name]} */\nexport const ${name}: readonly string[] = ${literal([...new Set(list)].toSorted())};`,
    )
    .join("\n\n")}

/** Where the code of a failing response stands, its parts joined by slashes; empty if it has none. */
export const codePlace: string = ${literal(envelope?.code.at.join("/") ?? "")};
`;
}

const COMMENTS: Readonly<Record<string, string>> = {
  memberNames: "The names of all members of requests and responses.",
  enumValues: "The values of all enumerations, and all error codes.",
  pathSegments: "The literal parts of all paths.",
  templates: "The messages of all documented errors, with `{name}` for each parameter.",
  credentialHeaders: "The headers that may tell who calls, in lower case.",
  textPlaces: "Where the messages of a failing response stand, the parts of each place joined by slashes.",
};

function collect(node: JsonValue | undefined, names: Set<string>, values: Set<string>): void {
  if (Array.isArray(node)) for (const item of node) collect(item, names, values);
  if (!isObject(node)) return;
  const { properties, enum: enumeration, const: constant } = node;
  if (isObject(properties)) for (const name of Object.keys(properties)) names.add(name);
  for (const value of [...(Array.isArray(enumeration) ? enumeration : []), constant])
    if (typeof value === "string") values.add(value);
  for (const [key, child] of Object.entries(node))
    if (key !== "examples" && key !== "example") collect(child, names, values);
}
