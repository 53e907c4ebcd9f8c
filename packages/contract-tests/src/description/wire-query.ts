import type { QueryStyle } from "../matrix/example-request.ts";

const SEPARATORS = { form: ",", spaceDelimited: " ", pipeDelimited: "|", deepObject: "," } as const;

/**
 * The query as a server reads it, before anything is escaped: lists and objects in the style of their parameter.
 *
 * @param styles Those that are not the usual ones: a list repeats its name, and an object has its members in brackets.
 */
export function wireQuery(
  query: Readonly<Record<string, unknown>>,
  styles: Readonly<Record<string, QueryStyle>> = {},
): Readonly<Record<string, string | string[]>> {
  return Object.fromEntries(Object.entries(query).flatMap(([name, value]) => written(name, value, styles[name])));
}

function written(name: string, value: unknown, style: QueryStyle | undefined): [string, string | string[]][] {
  if (style === "json") return [[name, JSON.stringify(value)]];
  if (Array.isArray(value)) {
    const { style: form, explode } = style ?? { style: "form" as const, explode: true };
    const items = value.map(String);
    return [[name, explode ? items : items.join(SEPARATORS[form])]];
  }
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  const { style: form, explode } = style ?? { style: "deepObject" as const, explode: true };
  const members = Object.entries(value);
  if (form === "deepObject") return members.map(([key, member]) => [`${name}[${key}]`, String(member)]);
  if (explode) return members.map(([key, member]) => [key, String(member)]);
  return [[name, members.flatMap(([key, member]) => [key, String(member)]).join(SEPARATORS[form])]];
}
