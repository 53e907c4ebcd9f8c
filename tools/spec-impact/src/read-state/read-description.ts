import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Api, JsonObject } from "@resellers-sdk/generator/model";
import { isObject } from "@resellers-sdk/generator/json-pointer";
import { readApi } from "@resellers-sdk/generator/read-api";
import { loadDocument } from "@resellers-sdk/generator/read-document";
import { StateError } from "./state-error.ts";

/** Reads the root file of a description, or one JSON file that holds all of it. */
export async function readDescription(file: string, name: string): Promise<Api> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new StateError("no-description", `${name} has no ${path.basename(file)}.`, { cause: error });
  });
  if (path.extname(file) === ".json") return parseDescription(text, name);
  const document = await loadDocument(file).catch((error: unknown) => {
    throw noDescription(name, error);
  });
  return toApi(document, name);
}

/** Reads a description that is one JSON text. */
export function parseDescription(text: string, name: string): Api {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw noDescription(name, error);
  }
  // JSON.parse returns JSON, and `toApi` checks that it is an object.
  const { $comment: _, ...description } = (document ?? {}) as JsonObject; // The comment says where the file is from.
  return toApi(description, name);
}

function toApi(document: JsonObject, name: string): Api {
  if (!isObject(document) || typeof document["openapi"] !== "string") throw noDescription(name);
  try {
    return readApi(document);
  } catch (error) {
    throw noDescription(name, error);
  }
}

function noDescription(name: string, cause?: unknown): StateError {
  const why = cause instanceof Error ? `: ${cause.message}` : ".";
  return new StateError(
    "no-description",
    `${name} is no description of an API that can be read${why}\nUse a revision, the root file of a description, or a package that carries one.`,
    { cause },
  );
}
