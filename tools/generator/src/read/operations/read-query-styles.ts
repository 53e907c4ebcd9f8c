import type { JsonObject, QueryStyle } from "../../model/api.ts";
import { textOf } from "../../model/values/json-value.ts";
import { bundled, bundledReader, partsOf, typesOf } from "../../model/values/schema-parts.ts";

/** The styles of the query parameters that differ from OpenAPI's default. */
export function readQueryStyles(
  document: JsonObject,
  parameters: readonly JsonObject[],
): Readonly<Record<string, QueryStyle>> {
  const reader = bundledReader(document);
  const styles = parameters.flatMap((parameter): [string, QueryStyle][] => {
    const name = textOf(parameter["name"]);
    if (parameter["content"] !== undefined) return [[name, "json"]];
    const parts = partsOf(reader, bundled(parameter["schema"]));
    const types = typesOf(parts);
    const isObject = types.includes("object") || parts.some(({ node }) => node["properties"] !== undefined);
    if (!isObject && !types.includes("array")) return [];
    const style = styleOf(parameter);
    const isUsual = style.explode && style.style === (isObject ? "deepObject" : "form");
    return isUsual ? [] : [[name, style]];
  });
  return Object.fromEntries(styles);
}

/** OpenAPI's defaults: the style `form`, the only one that is exploded by default. `deepObject` has one form only. */
function styleOf({ style, explode }: JsonObject): Exclude<QueryStyle, "json"> {
  const form = style === "spaceDelimited" || style === "pipeDelimited" || style === "deepObject" ? style : "form";
  return { style: form, explode: form === "deepObject" || (typeof explode === "boolean" ? explode : form === "form") };
}
