import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { JsonObject, JsonValue } from "../model/api.ts";
import { isObject } from "../model/values/json-pointer.ts";
import { arrayOf, objectOf, textOf } from "../model/values/json-value.ts";
import { membersOf, type Operations } from "./operations.ts";

/** What an overlay cannot say, and how to write it. */
export class OverlayError extends Error {
  override readonly name = "OverlayError";
}

const FORM =
  "It has `x-error-envelope`, as at the root of a description, and `x-errors` with lists of errors by operationId, or by `*` for every operation.";

/**
 * Reads a file that says what a description does not: the envelope of its failures, and its documented errors.
 *
 * @throws {OverlayError} when it has another form.
 */
export async function readOverlay(file: string): Promise<JsonObject> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new OverlayError(`${file} cannot be read: ${String(error)}`);
  });
  let parsed: JsonValue;
  try {
    parsed = parse(text);
  } catch (error) {
    throw new OverlayError(`${file} is no YAML: ${(error as Error).message}`); // The parser throws errors.
  }
  if (!isObject(parsed)) throw new OverlayError(`${file} is no overlay. ${FORM}`);
  const other = Object.keys(parsed).find((name) => name !== "x-error-envelope" && name !== "x-errors");
  if (other !== undefined) throw new OverlayError(`${file} has \`${other}\`, which nothing reads. ${FORM}`);
  if (parsed["x-errors"] !== undefined && !isObject(parsed["x-errors"]))
    throw new OverlayError(`\`x-errors\` in ${file} is no object. ${FORM}`);
  const wrong = Object.entries(objectOf(parsed["x-errors"])).find(([, list]) => !Array.isArray(list));
  if (wrong !== undefined) throw new OverlayError(`\`x-errors\` of \`${wrong[0]}\` in ${file} is no list. ${FORM}`);
  return parsed;
}

/**
 * The description with what an overlay adds to it.
 *
 * @throws {OverlayError} when it names an operation that there is none of.
 */
export function withOverlay(document: JsonObject, overlay: JsonObject, operations: Operations): JsonObject {
  const byOperation = objectOf(overlay["x-errors"]);
  const ids = new Set([...operations.values()].map(({ node }) => textOf(node["operationId"])));
  const unknown = Object.keys(byOperation).find((id) => id !== "*" && !ids.has(id));
  if (unknown !== undefined)
    throw new OverlayError(`The description has no operation \`${unknown}\` to which errors could be added.`);
  const paths = Object.entries(objectOf(document["paths"])).map(([path, item]) => [
    path,
    membersOf(objectOf(item), (node) => withErrors(node, byOperation)),
  ]);
  const envelope = overlay["x-error-envelope"];
  return {
    ...document,
    ...(envelope === undefined ? {} : { "x-error-envelope": envelope }),
    paths: Object.fromEntries(paths),
  };
}

function withErrors(node: JsonObject, byOperation: JsonObject): JsonObject {
  const added = [...arrayOf(byOperation["*"]), ...arrayOf(byOperation[textOf(node["operationId"])])];
  return added.length === 0 ? node : { ...node, "x-errors": [...arrayOf(node["x-errors"]), ...added] };
}
