/** A message with the values that a link carries; undefined where the link lacks a parameter of the message. */
export function exactMessage(template: string, values: URLSearchParams): string | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!); // The pattern has the group.
  if (names.length === 0 || names.some((name) => !values.has(name))) return undefined;
  // One pass, so that braces within a value stay as they are.
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => values.get(name) ?? "");
}

/** The query of a link to an error's page: each parameter by its name. A list has its text. */
export function linkQuery(params: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) query.set(name, textOf(value));
  return query.toString();
}

function textOf(value: unknown): string {
  return typeof value === "object" && value !== null && "raw" in value ? String(value.raw) : String(value);
}
