import path from "node:path";
import { readFile } from "node:fs/promises";
import { bundle, createConfig, Source } from "@redocly/openapi-core";
import { parseDocument } from "yaml";
import { fromProblem } from "../diagnostics/from-problem.ts";
import type { JsonObject, JsonValue } from "../model/api.ts";
import { isObject } from "../model/values/json-pointer.ts";
import { textOf } from "../model/values/json-value.ts";
import { DIALECT, inNewestForm } from "../read/newest-form.ts";
import { isRemote, OfflineResolver, REFUSED } from "../read/offline-resolver.ts";
import { escaped } from "./operations.ts";

/** How often aliases may repeat what an anchor holds; the parser's own limit, 100, is too small for descriptions. */
const MOST_ALIASES = 10_000;

/** How deep a description may nest: what reads it calls itself for each level. */
const MOST_LEVELS = 400;

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
  const read = await readFile(file, "utf8").catch((error: unknown) => {
    throw new NoDescriptionError(`${file} cannot be read: ${String(error)}`);
  });
  const text = read.replace(/^\uFEFF/, ""); // Some editors begin a file with a byte order mark.
  const parsed = parseText(file, text);
  const version = isObject(parsed) ? parsed["openapi"] : undefined;
  if (!isObject(parsed) || !/^3\.[01]\.\d+/.test(textOf(version)))
    throw new NoDescriptionError(
      `${file} is no description in OpenAPI 3.0 or 3.1: ${whatItIs(parsed)}. Give the root file of a description, which has \`openapi: 3.1.0\` or the like at its root.`,
    );
  const deep = deepestPlace(parsed);
  if (deep !== undefined)
    throw new NoDescriptionError(
      `${file} nests more than ${MOST_LEVELS} levels, or an alias leads into its own anchor, at ${deep}. Write such schemas below \`components\` and refer to them with \`$ref\`.`,
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
    return text.trimStart().startsWith("{") ? JSON.parse(text) : parseYaml(text);
  } catch (error) {
    throw new NoDescriptionError(`${file} is neither JSON nor YAML: ${(error as Error).message}`); // Both parsers throw errors.
  }
}

function parseYaml(text: string): JsonValue {
  const document = parseDocument(text);
  const [fault] = [...document.errors, ...document.warnings]; // It warns of tags that it does not know.
  if (fault !== undefined) throw fault;
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error; // An anchor that there is not, too, but this is known before.
    throw new Error(`its aliases repeat more than ${MOST_ALIASES} values`, { cause: error });
  }
}

/** Where too many levels stand in one another; an alias that leads into its own anchor makes them without end. */
function deepestPlace(root: JsonValue): string | undefined {
  let level = [{ node: root, pointer: "#" }];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return `${level[0]?.pointer.slice(0, 80)}…`;
    const known = new Set<JsonValue>(); // What aliases repeat is walked once for each level.
    level = level.flatMap(({ node, pointer }) => {
      if (typeof node !== "object" || node === null || known.has(node)) return [];
      known.add(node);
      return Object.entries(node).map(([name, member]) => ({
        node: member ?? null,
        pointer: pointer.length > 80 ? pointer : `${pointer}/${escaped(name)}`,
      }));
    });
  }
  return undefined;
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
  if (typeof reference === "string" && !reference.startsWith("#") && !isRemote(reference)) return true;
  return Object.values(node).some(hasOtherFiles);
}

async function joined(file: string): Promise<JsonObject> {
  const config = await createConfig({});
  const externalRefResolver = new OfflineResolver(config.resolve);
  const { bundle: whole, problems } = await bundle({ ref: path.resolve(file), config, externalRefResolver });
  // References to the network stay as they are, and what needs them is left out.
  const problem = problems.find(({ severity, message }) => severity === "error" && !message.includes(REFUSED));
  if (problem !== undefined) {
    const { file: own, line, column, pointer, message } = fromProblem(problem);
    throw new NoDescriptionError(
      `${file} refers to what cannot be read: ${own}:${line}:${column} ${pointer ?? ""}: ${message}`,
    );
  }
  // Redocly types the bundle as unknown; it has parsed it from YAML or JSON.
  return whole.parsed as JsonObject;
}
