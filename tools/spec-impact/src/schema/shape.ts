import type { JsonObject, JsonValue } from "@resellers-sdk/generator/model";
import { isObject } from "@resellers-sdk/generator/json-pointer";
import { arrayOf, objectOf, resolve } from "@resellers-sdk/generator/json-value";

/** A schema with its references resolved and its `allOf` merged. */
export interface Shape {
  /** The JSON types that it admits, without `null`; empty means all types. */
  readonly types: readonly string[];
  readonly nullable: boolean;
  readonly values: readonly JsonValue[] | undefined;
  readonly format: string | undefined;
  readonly pattern: string | undefined;
  /** Limits such as `maxItems` by their keyword. */
  readonly limits: Readonly<Record<string, number>>;
  readonly members: readonly Member[];
  readonly items: JsonValue | undefined;
  /** True where `anyOf` or `oneOf` offer alternatives other than lists of required members. */
  readonly alternatives: boolean;
  /** The resolved schema and the resolved members of its `allOf`, for keywords without a property above. */
  readonly parts: readonly JsonObject[];
}

/** A property of an object. */
export interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonValue;
}

const LIMITS = [
  "minItems",
  "maxItems",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minProperties",
  "maxProperties",
];

/** Reads a schema of a bundled document. */
export function shapeOf(document: JsonObject, schema: JsonValue | undefined): Shape {
  const parts = partsOf(document, schema);
  const types = parts.flatMap((part) => namesOf(part["type"]));
  const last = (key: string): JsonValue | undefined => parts.findLast((part) => part[key] !== undefined)?.[key];
  const limits = LIMITS.map((key) => [key, last(key)] as const).filter(([, value]) => typeof value === "number");
  const values = last("enum");
  const format = last("format");
  const pattern = last("pattern");
  const constant = last("const");
  return {
    types: [...new Set(types)].filter((type) => type !== "null"),
    // One part that forbids `null` is enough.
    nullable:
      parts.some(({ type }) => type !== undefined) &&
      parts.every(({ type }) => type === undefined || namesOf(type).includes("null")),
    values: Array.isArray(values) ? values : constant === undefined ? undefined : [constant],
    format: typeof format === "string" ? format : undefined,
    pattern: typeof pattern === "string" ? pattern : undefined,
    limits: Object.fromEntries(limits) as Record<string, number>, // Only numbers were kept.
    members: membersOf(parts),
    items: last("items"),
    alternatives: parts.some((part) => [...arrayOf(part["anyOf"]), ...arrayOf(part["oneOf"])].some(isMore)),
    parts,
  };
}

/** The schema itself, the siblings of its `$ref`, and the members of its `allOf`. */
function partsOf(document: JsonObject, schema: JsonValue | undefined): readonly JsonObject[] {
  const plain = resolve(document, schema);
  const siblings = isObject(schema) && schema["$ref"] !== undefined ? [{ ...schema, $ref: undefined }] : [];
  return [plain, ...siblings, ...arrayOf(plain["allOf"]).flatMap((part) => partsOf(document, part))];
}

function membersOf(parts: readonly JsonObject[]): readonly Member[] {
  const required = parts.flatMap((part) => [...namesOf(part["required"]), ...firstAlternative(part)]);
  const schemas = parts.flatMap((part) => Object.entries(objectOf(part["properties"])));
  return [...Map.groupBy(schemas, ([name]) => name)].map(([name, all]) => ({
    name,
    required: required.includes(name),
    // A member that several parts describe has to satisfy all of them.
    schema: all.length === 1 ? (all[0]?.[1] ?? {}) : { allOf: all.map(([, schema]) => schema ?? {}) },
  }));
}

/** `anyOf: [{ required: [a] }, { required: [b] }]` requires one of several members; this takes the first. */
function firstAlternative(part: JsonObject): readonly string[] {
  const [first] = [...arrayOf(part["anyOf"]), ...arrayOf(part["oneOf"])];
  return first === undefined || isMore(first) ? [] : namesOf(objectOf(first)["required"]);
}

function isMore(alternative: JsonValue): boolean {
  return Object.keys(objectOf(alternative)).some((key) => key !== "required");
}

function namesOf(value: JsonValue | undefined): readonly string[] {
  const list = typeof value === "string" ? [value] : arrayOf(value);
  return list.filter((item) => typeof item === "string");
}
