import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openapiKeywords } from "../src/check/keywords/openapi-keywords.ts";
import { schemaKeywords } from "../src/check/keywords/schema-keywords.ts";
import type { Keywords } from "../src/check/keywords/verdict.ts";
import type { JsonObject, JsonValue } from "../src/model/api.ts";
import { isObject } from "../src/model/values/json-pointer.ts";
import { objectOf } from "../src/model/values/json-value.ts";

const require = createRequire(import.meta.url);
// The package registers the schemas of OpenAPI 3.1 with its validator; here the same files are read as data.
const openapiFolder = path.dirname(fileURLToPath(import.meta.resolve("@hyperjump/json-schema/openapi-3-1")));
const specification: JsonObject = (await import(path.join(openapiFolder, "schema.js"))).default;
const vocabulary: JsonObject = (await import(path.join(openapiFolder, "meta/base.js"))).default;
const definitions = objectOf(specification["$defs"]);

/** The JSON schema of every object has these definitions that are no objects of OpenAPI themselves. */
const COMBINED = new Set(["content", "callbacks", "examples", "schema", "specification-extensions", "styles-for-form"]);
const MAPS = new Set(["paths", "map-of-strings", "security-requirement"]);

/**
 * The names under `properties`, also of the conditions and alternatives that the schema of an object consists of.
 * The specification's own schema calls the `server` of a link `body`, which is a mistake in it.
 */
function namesIn(schema: JsonValue | undefined): string[] {
  if (Array.isArray(schema)) return schema.flatMap((part: JsonValue) => namesIn(part));
  if (!isObject(schema)) return [];
  const reference = schema["$ref"];
  const shared = typeof reference === "string" && /^#\/\$defs\/(examples)$/.test(reference) ? reference.slice(8) : "";
  const inner = ["allOf", "anyOf", "oneOf", "then", "$defs", "dependentSchemas"].flatMap((keyword) => {
    const value = schema[keyword];
    return namesIn(isObject(value) && keyword !== "then" ? Object.values(value).map((one) => one ?? null) : value);
  });
  const own = Object.keys(objectOf(schema["properties"])).map((name) => (name === "body" ? "server" : name));
  return [...own, ...inner, ...namesIn(definitions[shared])];
}

function keywordsOf(table: Keywords): string[] {
  return Object.keys(table).toSorted();
}

const objects = Object.keys(definitions).filter(
  (name) => !COMBINED.has(name) && !MAPS.has(name) && !name.endsWith("-or-reference"),
);

test("the table has every object of OpenAPI 3.1, and no other", () => {
  expect(Object.keys(openapiKeywords).toSorted()).toEqual(["openapi", ...objects].toSorted());
});

test.each(["openapi", ...objects])("the table has every keyword of `%s`, and no other", (name) => {
  const { $defs: _, ...root } = specification;
  const schema = name === "openapi" ? root : definitions[name];
  expect(keywordsOf(openapiKeywords[name] ?? {})).toEqual([...new Set(namesIn(schema))].toSorted());
});

test("the table has every keyword of JSON Schema 2020-12 and of the base vocabulary of OpenAPI, and no other", () => {
  const folder = path.join(path.dirname(require.resolve("ajv")), "refs/json-schema-2020-12");
  const files = ["schema.json", ...readdirSync(path.join(folder, "meta")).map((file) => `meta/${file}`)];
  const schemas = files.map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as JsonObject);
  const names = [...schemas, vocabulary].flatMap((schema) => Object.keys(objectOf(schema["properties"])));
  expect(keywordsOf(schemaKeywords)).toEqual([...new Set(names)].toSorted());
});

test("every refusal says why and what to write instead", () => {
  const verdicts = [schemaKeywords, ...Object.values(openapiKeywords)].flatMap((table) => Object.values(table));
  for (const verdict of verdicts.filter((one) => typeof one === "object")) {
    expect(verdict.reason).toMatch(/^[a-z].{10,}[^.]$/);
    expect(verdict.fix).toMatch(/^[A-Z].*\.$/);
  }
});
