/** `external_id` → `externalId`. A name without underscores stays as it is. */
export function camelCase(name: string): string {
  return name.replace(/(?<=.)_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Members whose keys are field names, which the operation reads, and not members of the request. */
const FREE = ["filter"];

/**
 * A JSON value with the names of all members in camel case. If a name occurs in both forms, the camel case one counts.
 * The values of `filter` are unchanged.
 */
export function withCamelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCamelCase);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value);
  const renamed = members.filter(([name]) => camelCase(name) !== name);
  const own = members.filter(([name]) => camelCase(name) === name);
  return Object.fromEntries(
    [...renamed, ...own].map(([name, member]) => [
      camelCase(name),
      FREE.includes(name) ? member : withCamelCase(member),
    ]),
  );
}
