import type { JsonValue } from "@resellers-sdk/generator/model";
import type { Shape } from "../schema/shape.ts";

/** A schema in a few words: `string or null`, `ASC, DESC`, `list`. */
export function describeShape({ types, nullable, values }: Shape): string {
  const names = values?.map((value) => describeValue(value)) ?? types.map((type) => (type === "array" ? "list" : type));
  const alternatives = [
    ...(names.length === 0 ? ["anything"] : names),
    ...(nullable && values === undefined ? ["null"] : []),
  ];
  return values === undefined ? alternatives.join(" or ") : alternatives.join(", ");
}

/** A value for the table: strings without quotes, everything else as JSON. */
export function describeValue(value: JsonValue | undefined): string | undefined;
export function describeValue(value: JsonValue): string;
export function describeValue(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" || value === undefined ? value : JSON.stringify(value);
}

/** Whether two JSON values are equal, regardless of the order of object members. */
export function isSame(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: JsonValue | undefined): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ""
  );
}
