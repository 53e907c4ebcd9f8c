import path from "node:path";
import { readFile } from "node:fs/promises";
import { bundle, createConfig, Source } from "@redocly/openapi-core";
import { parse } from "yaml";
import type { JsonObject, JsonValue } from "../model/api.ts";
import { isObject } from "../model/values/json-pointer.ts";
import { textOf } from "../model/values/json-value.ts";
import { DIALECT, inNewestForm } from "../read/newest-form.ts";

/** A file that is no OpenAPI document, and why. */
export class NoDescriptionError extends Error {
  override readonly name = "NoDescriptionError";
}

/** Somebody's description as one object in OpenAPI 3.1, which nobody else holds, and the text that it was read from. */
export interface LoadedDescription {
  readonly document: JsonObject;
  readonly source: Source;
}

/**
 * Reads a description of any API, with the files that it refers to.
 *
 * @throws {NoDescriptionError} when the file cannot be read as OpenAPI 3.0 or 3.1.
 */
export async function loadDescription(file: string): Promise<LoadedDescription> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new NoDescriptionError(`${file} cannot be read: ${String(error)}`);
  });
  const parsed = parseText(file, text);
  const version = isObject(parsed) ? parsed["openapi"] : undefined;
  if (!isObject(parsed) || !/^3\.[01]\.\d+/.test(textOf(version)))
    throw new NoDescriptionError(
      `${file} is no description in OpenAPI 3.0 or 3.1: ${whatItIs(parsed)}. Give the root file of a description, which has \`openapi: 3.1.0\` or the like at its root.`,
    );
  const whole = hasOtherFiles(parsed) ? await joined(file) : parsed;
  const document = inNewestForm(whole);
  // The dialect is named for tools; where the API names another one, that is what has to be judged.
  const named = whole["jsonSchemaDialect"];
  return {
    document: named === undefined || named === DIALECT ? document : { ...document, jsonSchemaDialect: named },
    source: new Source(path.resolve(file), text),
  };
}

function parseText(file: string, text: string): JsonValue {
  try {
    // JSON is YAML too, but a parser of JSON alone is far quicker.
    return text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text, { maxAliasCount: -1 });
  } catch (error) {
    throw new NoDescriptionError(`${file} is neither JSON nor YAML: ${(error as Error).message}`); // Both parsers throw errors.
  }
}

function whatItIs(parsed: JsonValue): string {
  if (!isObject(parsed)) return "its root is no object";
  const { openapi, swagger } = parsed;
  if (swagger !== undefined) return `it is Swagger ${JSON.stringify(swagger)}, which most tools for OpenAPI convert`;
  return openapi === undefined ? "its root has no `openapi`" : `its version is ${JSON.stringify(openapi)}`;
}

function hasOtherFiles(node: JsonValue | undefined): boolean {
  if (Array.isArray(node)) return node.some((item: JsonValue) => hasOtherFiles(item));
  if (!isObject(node)) return false;
  const reference = node["$ref"];
  if (typeof reference === "string" && !reference.startsWith("#")) return true;
  return Object.values(node).some(hasOtherFiles);
}

async function joined(file: string): Promise<JsonObject> {
  const config = await createConfig({});
  const { bundle: whole, problems } = await bundle({ ref: path.resolve(file), config });
  const problem = problems.find(({ severity }) => severity === "error");
  if (problem !== undefined) throw new NoDescriptionError(`${file} refers to what cannot be read: ${problem.message}`);
  // Redocly types the bundle as unknown; it has parsed it from YAML or JSON.
  return whole.parsed as JsonObject;
}
