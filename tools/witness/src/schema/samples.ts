import type { JsonObject, JsonValue } from "@resellers-sdk/generator/model";
import { isObject } from "@resellers-sdk/generator/json-pointer";
import { type Member, type Shape, shapeOf } from "@resellers-sdk/spec-impact/shape";

/** A value that a schema admits. It differs from the minimal value in one place at most. */
export interface Sample {
  readonly value: JsonValue;
  /** The place that differs, such as `products.0.siteId`; the empty string for the minimal value. */
  readonly at: string;
  /** The value at that place: a present member, `null`, an enum value, a limit. */
  readonly what: string;
  /** Whether the place is at a limit, which types do not express. */
  readonly atLimit: boolean;
}

/** Limits above this are not tried, because the values would only cost time. */
const LONGEST = 2_000;

/**
 * Values that a schema admits: the minimal value, and variations of it that have each member, each enum value, `null` and
 * each limit once.
 *
 * @param example A value that the schema admits. Scalar values are taken from it where it has them.
 */
export function samplesOf(document: JsonObject, schema: JsonValue | undefined, example?: JsonValue): readonly Sample[] {
  const least = leastOf(document, schema, example);
  const samples = [
    { value: least, at: "", what: "the least", atLimit: false },
    ...moreOf(document, schema, example, "", least),
  ];
  return [...new Map(samples.map((sample) => [JSON.stringify([sample.at, sample.value]), sample])).values()];
}

/** Every place in a value: `products`, `products.0`, `products.0.siteId`. */
export function placesIn(value: JsonValue | undefined, at = ""): readonly string[] {
  const list = Array.isArray(value) ? value.slice(0, 1).entries() : Object.entries(isObject(value) ? value : {});
  return [...list].flatMap(([name, inner]) => {
    const place = at === "" ? String(name) : `${at}.${name}`;
    return [place, ...placesIn(inner as JsonValue | undefined, place)]; // Members of a JSON value are JSON values.
  });
}

function leastOf(document: JsonObject, schema: JsonValue | undefined, example: JsonValue | undefined): JsonValue {
  const shape = shapeOf(document, schema);
  if (isList(shape)) {
    const count = Math.max(shape.limits["minItems"] ?? 0, Array.isArray(example) && example.length > 0 ? 1 : 0);
    const item = leastOf(document, shape.items, Array.isArray(example) ? example[0] : undefined);
    return Array.from({ length: count }, () => item);
  }
  if (isRecord(shape)) {
    const required = shape.members.filter((member) => member.required);
    return Object.fromEntries(required.map((member) => [member.name, leastMember(document, member, example)]));
  }
  return example !== undefined && !isObject(example) && !Array.isArray(example) ? example : plainValue(shape);
}

function leastMember(document: JsonObject, { name, schema }: Member, example: JsonValue | undefined): JsonValue {
  return leastOf(document, schema, isObject(example) ? example[name] : undefined);
}

/** The samples that differ from `least` in one place at or below `at`. */
function moreOf(
  document: JsonObject,
  schema: JsonValue | undefined,
  example: JsonValue | undefined,
  at: string,
  least: JsonValue,
): readonly Sample[] {
  const shape = shapeOf(document, schema);
  const here = (what: string, value: JsonValue, atLimit = false): Sample => ({ value, at, what, atLimit });
  const below = (name: string | number): string => (at === "" ? String(name) : `${at}.${name}`);
  const nulls = shape.nullable && at !== "" ? [here("null", null)] : [];
  if (isList(shape)) {
    const inner = Array.isArray(example) ? example[0] : undefined;
    const item = leastOf(document, shape.items, inner);
    const samples = moreOf(document, shape.items, inner, below(0), item);
    const one = samples.map((sample) => ({ ...sample, value: [sample.value] }));
    const counts = sizes(shape.limits, "minItems", "maxItems");
    return [
      ...nulls,
      { value: [item], at: below(0), what: "one item", atLimit: false },
      ...one,
      ...counts.map((count) =>
        here(
          `${count} items`,
          Array.from({ length: count }, () => item),
          true,
        ),
      ),
    ];
  }
  if (isRecord(shape)) {
    const base = isObject(least) ? least : {};
    return [
      ...nulls,
      ...shape.members.flatMap((member) => {
        const inner = isObject(example) ? example[member.name] : undefined;
        const value = leastMember(document, member, example);
        const present = { value, at: below(member.name), what: "present", atLimit: false };
        const samples = [present, ...moreOf(document, member.schema, inner, below(member.name), value)];
        return samples.map((sample) => ({ ...sample, value: { ...base, [member.name]: sample.value } }));
      }),
    ];
  }
  return [
    ...nulls,
    ...(shape.values ?? []).map((value) => here(`the value ${JSON.stringify(value)}`, value)),
    ...sizes(shape.limits, "minLength", "maxLength").map((length) =>
      here(`${length} characters`, "x".repeat(length), true),
    ),
    ...sizes(shape.limits, "minimum", "maximum").map((value) => here(`the value ${value}`, value, true)),
  ];
}

function sizes(limits: Shape["limits"], least: string, most: string): readonly number[] {
  return [limits[least], limits[most]].filter((size) => size !== undefined && size <= LONGEST) as number[]; // Not undefined.
}

function plainValue({ types, values, format, limits }: Shape): JsonValue {
  const [first] = values ?? [];
  if (first !== undefined) return first;
  const [type] = types;
  if (type === "number") return limits["minimum"] ?? limits["maximum"] ?? 1.5;
  if (type === "integer") return limits["minimum"] ?? limits["maximum"] ?? 1;
  if (type === "boolean") return true;
  if (type === "array") return [];
  if (type === "object") return {};
  return FORMATS[format ?? ""] ?? "x".repeat(Math.max(1, limits["minLength"] ?? 1));
}

const FORMATS: Readonly<Record<string, string>> = {
  uuid: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
  "date-time": "2026-03-02T09:30:00.000Z",
  date: "2026-03-02",
  email: "someone@example.com",
  uri: "https://example.com/",
};

function isList({ types, items }: Shape): boolean {
  return types.includes("array") || items !== undefined;
}

function isRecord({ members }: Shape): boolean {
  return members.length > 0;
}
