import type { JsonObject, JsonValue } from "@resellers-sdk/generator/model";
import { isObject } from "@resellers-sdk/generator/json-pointer";
import { resolve } from "@resellers-sdk/generator/json-value";
import type { Change } from "../model/change.ts";
import type { Shape } from "../schema/shape.ts";
import { describeValue, isSame } from "./describe.ts";
import { type SchemaPlace, subjectOf } from "./schema-place.ts";

/** Keywords whose restrictions are compared as a whole. */
const RESTRICTIONS = [
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "additionalProperties",
  "patternProperties",
  "propertyNames",
  "prefixItems",
  "contains",
  "uniqueItems",
  "multipleOf",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "dependentRequired",
];
/** Keywords that are annotations and restrict nothing. */
const TEXTS = ["title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples"];

/** The depth to which alternatives are expanded, so that recursive schemas terminate. */
const DEEPEST = 6;

/** The remaining changes of a schema: alternatives, rarer restrictions and annotations. */
export function compareRest(
  place: SchemaPlace,
  before: JsonObject,
  after: JsonObject,
  old: Shape,
  now: Shape,
): Change[] {
  const { operation, direction } = place;
  const subject = subjectOf(place);
  const restrictions = RESTRICTIONS.flatMap((key): Change[] => {
    const [was, is] = [valueOf(before, old, key), valueOf(after, now, key)];
    if (isSame(was, is)) return [];
    const kind =
      direction === "request"
        ? (`request-type-${is === undefined ? "widened" : "changed"}` as const)
        : (`response-type-${was === undefined ? "narrowed" : "changed"}` as const);
    const described = (value: JsonValue | undefined): string =>
      value === undefined ? `no ${key}` : `${key} ${JSON.stringify(value)}`;
    return [{ kind, operation, subject, before: described(was), after: described(is) }];
  });
  const texts = TEXTS.flatMap((key): Change[] => {
    const [was, is] = [valueOf(before, old, key), valueOf(after, now, key)];
    if (isSame(was, is)) return [];
    return [{ kind: "text-changed", operation, subject, before: describeValue(was), after: describeValue(is) }];
  });
  return [...restrictions, ...texts];
}

function valueOf(document: JsonObject, { parts }: Shape, key: string): JsonValue | undefined {
  const all = parts.flatMap((part) => (part[key] === undefined ? [] : [writeOut(document, part[key])]));
  return all.length > 1 ? all : all[0];
}

function writeOut(document: JsonObject, value: JsonValue, depth = 0): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => writeOut(document, item, depth + 1));
  if (!isObject(value) || depth > DEEPEST) return value;
  const entries = Object.entries(value["$ref"] === undefined ? value : resolve(document, value));
  return Object.fromEntries(entries.map(([key, inner]) => [key, writeOut(document, inner ?? null, depth + 1)]));
}
