import type { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { isObject, type JsonObject } from "../description/json.ts";

type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

/** The maximum number of schemas that are cached for operations with equal ones. */
const MOST = 1000;

const known = new Map<string, JsonObject>();

/**
 * Replaces equal schemas of operations by the same object, because Prism compiles each object once: so the failures
 * that all operations have in common are compiled once. Operations with circular schemas are unchanged, because such
 * schemas refer to their operation.
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
  // Prism numbers the parts of a description differently for each operation; the numbers are irrelevant here.
  const text = JSON.stringify(schema, (name, value: unknown) => (name === "x-stoplight" ? undefined : value));
  const first = known.get(text);
  if (first !== undefined) return first as Schema; // Its JSON is the same.
  if (known.size >= MOST) known.clear();
  known.set(text, schema as JsonObject);
  return schema;
}
