import { upgradeFromThreeToThreeOne } from "@scalar/openapi-upgrader/3.0-to-3.1";
import type { JsonObject } from "../model/api.ts";
import { textOf } from "../model/json-value.ts";

/** The dialect of JSON Schema in which OpenAPI 3.1 writes its schemas. */
export const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/**
 * A bundled description as OpenAPI 3.1 that names the dialect of its schemas, because mock servers take another one for
 * the default. It is checked before, in the form in which it was written, so that what is wrong is found there.
 */
export function inNewestForm(document: JsonObject): JsonObject {
  const isOld = textOf(document["openapi"]).startsWith("3.0.");
  // The library takes and gives plain JSON.
  const upgraded = isOld ? (upgradeFromThreeToThreeOne(structuredClone(document)) as unknown as JsonObject) : document;
  if (upgraded["jsonSchemaDialect"] === DIALECT) return upgraded;
  const { openapi, jsonSchemaDialect: _, ...rest } = upgraded;
  return { openapi, jsonSchemaDialect: DIALECT, ...rest };
}
