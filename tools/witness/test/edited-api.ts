import path from "node:path";
import { withValueAt } from "@resellers-sdk/generator/json-pointer";
import type { Api, JsonObject, JsonValue } from "@resellers-sdk/generator/model";
import { readApi } from "@resellers-sdk/generator/read-api";
import { readDocument } from "@resellers-sdk/generator/read-document";

const spec = path.join(import.meta.dirname, "../../../spec/openapi.yaml");
let read: Promise<JsonObject> | undefined;

/** The description as it is, with other values at some places. */
export async function editedApi(
  ...edits: readonly (readonly [at: readonly string[], value: JsonValue])[]
): Promise<Api> {
  read ??= readDocument(spec).then(({ document }) => document);
  return readApi(edits.reduce((document, [at, value]) => withValueAt(document, at, value), await read));
}
