import type { OutputUnit } from "@cfworker/json-schema";
import type { Violation } from "@resellers-sdk/errors";

/** The API's names for keywords of JSON Schema; all others are `VALIDATION`. */
const RULES: Readonly<Record<string, string>> = {
  anyOf: "REQUIRED_ONE_OF_FIELD",
  const: "INVALID_ENUM_VALUE",
  enum: "INVALID_ENUM_VALUE",
  format: "FORMAT",
  maxItems: "MAX_SIZE",
  maxLength: "MAX_LENGTH",
  maximum: "MAX",
  minItems: "MIN_SIZE",
  minLength: "MIN_LENGTH",
  minimum: "MIN",
  not: "ONE_OF_ALIGNMENT",
  oneOf: "ONE_OF_ALIGNMENT",
  pattern: "FORMAT",
  required: "REQUIRED_FIELD",
};

/** Keywords that only say that something below them is wrong. */
const WRAPPERS = ["$ref", "properties", "items", "prefixItems", "allOf", "additionalProperties"];

/** The violations of a value, from the output of the validator. */
export function violationsOf(errors: readonly OutputUnit[], value: unknown): readonly Violation[] {
  const found = errors.filter(({ keyword }) => !WRAPPERS.includes(keyword)).map((unit) => violationOf(unit, value));
  return [...new Map(found.map((one) => [`${one.field} ${one.rule}`, one])).values()];
}

function violationOf({ keyword, instanceLocation, error }: OutputUnit, value: unknown): Violation {
  const path = instanceLocation.split("/").slice(1).map(unescape);
  const rule = RULES[keyword] ?? "VALIDATION";
  const missing = keyword === "required" ? /property "(.*)"\.$/.exec(error)?.[1] : undefined;
  if (missing !== undefined) return { field: fieldName(value, [...path, missing]), description: "is missing", rule };
  const field = fieldName(value, path);
  // `String is too long (101 > 100).`, `101 is greater than 100.`
  const sizes = /\((\d+) [<>] (\d+)\)|^(-?[\d.e+]+) is (?:less|greater) than (-?[\d.e+]+)\.$/.exec(error);
  if (sizes === null) return { field, description: describe(keyword, error), rule };
  const [actual, limit] = [sizes[1] ?? sizes[3], sizes[2] ?? sizes[4]];
  const than = keyword.startsWith("max") ? "less" : "more";
  const what = sizes[1] === undefined ? "is" : "has size";
  const data = { threshold: Number(limit) };
  return { field, description: `${what} ${actual}, expected ${limit} or ${than}`, rule, data };
}

function describe(keyword: string, error: string): string {
  if (keyword === "not") return "has fields that exclude each other";
  const wanted = /(?:Expected|any of) (.+)\.$/.exec(error)?.[1];
  if (keyword === "type" && wanted !== undefined) return `has to be of type ${wanted.replaceAll('"', "")}`;
  if (keyword === "enum" && wanted !== undefined) return `has to be one of ${wanted}`;
  const format = /format "(.+)"/.exec(error)?.[1];
  if (format !== undefined) return `has to be a ${format}`;
  return `breaks the rule ${keyword}`;
}

/** `["products", "0", "countryCode"]` → `products[0].countryCode`. */
function fieldName(value: unknown, path: readonly string[]): string {
  let [name, at] = ["", value];
  for (const key of path) {
    name += Array.isArray(at) ? `[${key}]` : `${name === "" ? "" : "."}${key}`;
    at = typeof at === "object" && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined;
  }
  return name;
}

function unescape(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
