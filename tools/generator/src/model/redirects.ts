import type { JsonObject, JsonValue } from "./api.ts";
import { objectOf, resolve } from "./values/json-value.ts";
import { exampleOf } from "./parameter-example.ts";
import { bundled, bundledReader } from "./values/schema-parts.ts";

/** The statuses that a call can give as redirects. */
export const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 304, 307, 308]);

const NOT_MODIFIED = 304;

/** Where mocks lead to that have no example. */
const SOMEWHERE = "https://example.test/elsewhere";

/** The name of the header in a response, as the description spells it. */
export function locationHeader(headers: JsonObject): string | undefined {
  return Object.keys(headers).find((name) => name.toLowerCase() === "location");
}

/** The example of the header `location`; none for a status that has no such header. */
export function exampleLocation(document: JsonObject, item: JsonValue | undefined, status: number): string | undefined {
  if (status === NOT_MODIFIED) return undefined;
  const headers = objectOf(resolve(document, item)["headers"]);
  const header = resolve(document, headers[locationHeader(headers) ?? ""]);
  const example = exampleOf(bundledReader(document), bundled(header));
  return typeof example === "string" ? example : SOMEWHERE;
}
