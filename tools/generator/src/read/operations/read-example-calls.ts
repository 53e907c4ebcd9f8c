import type { ExampleCall, JsonObject, JsonValue } from "../../model/api.ts";
import { objectOf, resolve, textOf } from "../../model/values/json-value.ts";
import { whyUnprovable } from "../../model/query-example.ts";
import { exampleOf } from "../../model/parameter-example.ts";
import { bundled, bundledReader } from "../../model/values/schema-parts.ts";

/** Where the examples of an operation's requests stand. */
export interface ExampleSources {
  /** The parameters of path and query, resolved. */
  readonly parameters: readonly JsonObject[];
  /** The media type object of the request body; `undefined` where there is no body. */
  readonly media: JsonObject | undefined;
  /** The schemes of `components/securitySchemes` that are keys in a header, by the name of the header. */
  readonly schemes: ReadonlyMap<string, JsonObject>;
}

/**
 * The request that leads to an answer: every example that has the name of the answer, and the default of whatever has
 * no example of that name.
 */
export function readExampleCall(document: JsonObject, sources: ExampleSources, name: string | undefined): ExampleCall {
  const { parameters, media, schemes } = sources;
  const reader = bundledReader(document);
  const given = (node: JsonObject): JsonValue | undefined => valueNamed(document, node["examples"], name);
  const valuesIn = (place: string): JsonObject =>
    Object.fromEntries(
      parameters.flatMap((parameter): [string, JsonValue][] => {
        const value = given(parameter) ?? exampleOf(reader, bundled(parameter));
        // An optional parameter is left out of the contract's request if its example cannot be proven.
        const isLeftOut = value !== undefined && whyUnprovable(parameter, value) !== undefined;
        return value === undefined || isLeftOut || parameter["in"] !== place
          ? []
          : [[textOf(parameter["name"]), value]];
      }),
    );
  const places = { path: valuesIn("path"), query: valuesIn("query"), header: valuesIn("header") };
  const headers = [...schemes].flatMap(([header, scheme]): [string, string][] => {
    const value = valueNamed(document, scheme["x-examples"], name);
    return typeof value === "string" ? [[header.toLowerCase(), value]] : [];
  });
  return {
    parameters: { ...places.path, ...places.query, ...places.header },
    places,
    body: media && (given(media) ?? exampleOf(reader, bundled(media))),
    headers: Object.fromEntries(headers),
  };
}

/** The names of answers for which some part of the request has an example of its own. */
export function pairedNames({ parameters, media, schemes }: ExampleSources, answers: readonly string[]): string[] {
  const maps = [
    ...parameters.map(({ examples }) => examples),
    media?.["examples"],
    ...[...schemes.values()].map((scheme) => scheme["x-examples"]),
  ];
  const named = new Set(maps.flatMap((examples) => Object.keys(objectOf(examples))));
  return answers.filter((name) => named.has(name));
}

function valueNamed(document: JsonObject, examples: JsonValue | undefined, name = ""): JsonValue | undefined {
  const node = objectOf(examples)[name];
  return node === undefined ? undefined : resolve(document, node)["value"];
}
