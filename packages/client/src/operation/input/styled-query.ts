import { serializeArrayParam, serializeObjectParam, serializePrimitiveParam } from "openapi-fetch";

/** How one query parameter is serialised: as JSON, or in one of OpenAPI's styles for lists and objects. */
export type QueryStyle =
  | "json"
  | { readonly style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject"; readonly explode: boolean };

/**
 * Returns the serializer of an operation with query parameters in other than the usual styles. Operations without such
 * parameters do not refer to this module, so a bundle with only them does not contain it.
 */
export function styledQuery(
  styles: Readonly<Record<string, QueryStyle>>,
): (parameters: Readonly<Record<string, unknown>>) => string {
  return (parameters) =>
    Object.keys(parameters)
      .map((name) => write(name, parameters[name], styles[name] ?? usual(parameters[name])))
      .filter((part) => part !== "")
      .join("&");
}

/** By default, lists are repeated and objects use brackets, as in openapi-fetch. */
function usual(value: unknown): Exclude<QueryStyle, "json"> {
  return { style: Array.isArray(value) ? "form" : "deepObject", explode: true };
}

function write(name: string, value: unknown, style: QueryStyle): string {
  if (value === undefined || value === null) return "";
  if (style === "json") return `${name}=${encodeURIComponent(JSON.stringify(value))}`;
  if (Array.isArray(value)) {
    // The function's type has the styles of path parameters too, and lacks `deepObject`, which lists cannot have.
    const { style: form, explode } = style;
    return value.length === 0
      ? ""
      : serializeArrayParam(name, value, { style: form === "deepObject" ? "form" : form, explode });
  }
  if (typeof value !== "object") return serializePrimitiveParam(name, String(value));
  const given = Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== null));
  if (Object.keys(given).length === 0) return "";
  return serializeObjectParam(name, given, {
    style: style.style === "deepObject" ? "deepObject" : "form",
    explode: style.explode,
  });
}
