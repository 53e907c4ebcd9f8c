import type { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { isObject, type JsonObject } from "../description/json.ts";

type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

/** As many schemas are kept for other operations that have the same. */
const MOST = 1000;

const known = new Map<string, JsonObject>();

/**
 * Lets equal schemas of operations be one object, for Prism compiles each object: the failures that all operations
 * share are compiled once. Operations with circular schemas stay as they are, because those lean on their operation.
 */
export function shareSchemas(operations: Operations): Operations {
  for (const operation of operations) {
    if ("__bundled__" in operation) continue;
    const { responses, request } = operation;
    for (const { contents = [] } of [...responses, request?.body ?? {}])
      for (const content of contents) if (isObject(content.schema)) content.schema = share(content.schema);
  }
  return operations;
}

function share<Schema extends object>(schema: Schema): Schema {
  // The numbers that Prism gives to parts of a description differ from operation to operation, and mean nothing here.
  const text = JSON.stringify(schema, (name, value: unknown) => (name === "x-stoplight" ? undefined : value));
  const first = known.get(text);
  if (first !== undefined) return first as Schema; // It has the same text.
  if (known.size >= MOST) known.clear();
  known.set(text, schema as JsonObject);
  return schema;
}
