import type { JsonObject, JsonValue } from "../../model/api.ts";
import { isObject } from "../../model/values/json-pointer.ts";
import { arrayOf, objectOf, resolve } from "../../model/values/json-value.ts";
import { bundled, bundledReader, partsOf } from "../../model/values/schema-parts.ts";

/** Where a value stands in a request: names of members and places in lists. */
export type Place = readonly (string | number)[];

/** How one place of a valid request is changed: a member is removed or set, a list or a text gets another length. */
export type Change =
  | { readonly at: Place; readonly remove: true }
  | { readonly at: Place; readonly set: JsonValue }
  | { readonly at: Place; readonly items: number }
  | { readonly at: Place; readonly length: number };

/** One way to break one rule of a schema, in words and as changes of a value that keeps it. */
export interface Forbidden {
  readonly because: string;
  readonly changes: readonly Change[];
}

/** Lists and texts beyond this are not made: a test would spend its time on them. */
const LONGEST = 100_000;

/** Values of the types that a schema may not admit; `null` first, because it is the one that callers send. */
const STRANGERS: readonly (readonly [type: string, value: JsonValue])[] = [
  ["null", null],
  ["boolean", true],
  ["string", "text"],
  ["object", {}],
];

/**
 * Every way to break exactly one rule of the schema, starting from a value that keeps all of them.
 *
 * @param made The schemas around this place whose values are not there and have to be made: none is made inside of
 *   itself, so that schemas that refer to themselves come to an end.
 */
export function forbiddenValues(
  document: JsonObject,
  schema: JsonValue | undefined,
  value: JsonValue | undefined,
  at: Place = [],
  made: ReadonlySet<JsonObject> = new Set(),
): Forbidden[] {
  const own = resolve(document, schema);
  if (value === undefined && made.has(own)) return [];
  const around = value === undefined ? new Set([...made, own]) : made;
  const found = allOf(document, schema).flatMap((part) => [
    ...ofRequired(part, value, at),
    ...ofAlternatives(document, part, value, at),
    ...ofValue(part, at),
    ...Object.entries(objectOf(part["properties"])).flatMap(([name, member]) => {
      const present = isObject(value) ? value[name] : undefined;
      const parts = allOf(document, member);
      // A member that has to be made first must break no other rule by being there.
      const makeable = !excludedBy(part).includes(name) && parts.every(({ required }) => required === undefined);
      return isObject(value ?? {}) && (present !== undefined || makeable)
        ? forbiddenValues(document, member, present, [...at, name], around)
        : [];
    }),
    ...ofItem(document, part, value, at, around),
  ]);
  return [...new Map(found.map((forbidden) => [forbidden.because, forbidden])).values()];
}

/** The first item stands for all. A list that is not there is made with one item, unless that breaks another rule. */
function ofItem(
  document: JsonObject,
  schema: JsonObject,
  value: JsonValue | undefined,
  at: Place,
  made: ReadonlySet<JsonObject>,
): Forbidden[] {
  const { items, minItems } = schema;
  const present = Array.isArray(value) ? value[0] : undefined;
  const parts = items === undefined ? [] : allOf(document, items);
  const makeable =
    value === undefined &&
    parts.length > 0 &&
    (typeof minItems !== "number" || minItems <= 1) &&
    parts.every(({ required }) => required === undefined);
  return present !== undefined || makeable ? forbiddenValues(document, items, present, [...at, 0], made) : [];
}

/** `["products", 0, "siteId"]` → `products[0].siteId`. */
export function placeName(at: Place): string {
  return at
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}

/** The schema itself and everything that references and `allOf` add to it. */
function allOf(document: JsonObject, schema: JsonValue | undefined): JsonObject[] {
  return partsOf(bundledReader(document), bundled(schema)).map(({ node }) => node);
}

function ofRequired(schema: JsonObject, value: JsonValue | undefined, at: Place): Forbidden[] {
  if (!isObject(value)) return [];
  return namesOf(schema["required"])
    .filter((name) => value[name] !== undefined)
    .map((name) => ({
      because: `without ${placeName([...at, name])}`,
      changes: [{ at: [...at, name], remove: true }],
    }));
}

/** `anyOf: [{ required: [a] }, { required: [b] }]` asks for one of several members; `not: { required: [a, b] }` forbids them together. */
function ofAlternatives(
  document: JsonObject,
  schema: JsonObject,
  value: JsonValue | undefined,
  at: Place,
): Forbidden[] {
  if (!isObject(value)) return [];
  const arms = arrayOf(schema["anyOf"]).map((arm) => namesOf(objectOf(arm)["required"]));
  const wanted = arms.every((names) => names.length > 0) ? arms.flat() : [];
  const excluded = excludedBy(schema);
  const missing = excluded.filter((name) => value[name] === undefined);
  const makeable = missing.every((name) =>
    namesOf(resolve(document, objectOf(schema["properties"])[name])["type"]).includes("object"),
  );
  return [
    ...(wanted.length > 0
      ? [
          {
            because: `without any of ${wanted.map((name) => placeName([...at, name])).join(", ")}`,
            changes: wanted
              .filter((name) => value[name] !== undefined)
              .map((name) => ({ at: [...at, name], remove: true }) as const),
          },
        ]
      : []),
    ...(excluded.length > 0 && makeable
      ? [
          {
            because: `with ${excluded.map((name) => placeName([...at, name])).join(" and ")} together`,
            changes: missing.map((name) => ({ at: [...at, name], set: {} })),
          },
        ]
      : []),
  ];
}

/** The members of which `not` forbids that all are there. */
function excludedBy(schema: JsonObject): string[] {
  return namesOf(objectOf(schema["not"])["required"]);
}

function ofValue(schema: JsonObject, at: Place): Forbidden[] {
  if (at.length === 0) return [];
  const name = placeName(at);
  const types = namesOf(schema["type"]);
  const strangers = types.length === 0 ? [] : STRANGERS.filter(([type]) => !types.includes(type));
  const set = (because: string, value: JsonValue): Forbidden => ({
    because: `with ${name} ${because}`,
    changes: [{ at, set: value }],
  });
  const sized = (limit: JsonValue | undefined, step: 1 | -1, unit: "items" | "length"): Forbidden[] => {
    const size = typeof limit === "number" ? limit + step : -1;
    if (size < 0 || size > LONGEST) return [];
    const change: Change = unit === "items" ? { at, items: size } : { at, length: size };
    return [{ because: `with ${size} ${unit === "items" ? "items" : "characters"} in ${name}`, changes: [change] }];
  };
  const { maximum, minimum, exclusiveMaximum, exclusiveMinimum, multipleOf, format } = schema;
  return [
    ...strangers.slice(0, 2).map(([type, value]) => set(`of type ${type}`, value)),
    ...(schema["enum"] !== undefined || schema["const"] !== undefined ? [set("not listed", "not-listed")] : []),
    ...(typeof format === "string" && ["uuid", "date-time", "date", "email", "uri"].includes(format)
      ? [set(`not a ${format}`, `no ${format}`)]
      : []),
    ...(typeof maximum === "number" ? [set(`above ${maximum}`, maximum + 1)] : []),
    ...(typeof minimum === "number" ? [set(`below ${minimum}`, minimum - 1)] : []),
    ...(typeof exclusiveMaximum === "number" ? [set(`of ${exclusiveMaximum}`, exclusiveMaximum)] : []),
    ...(typeof exclusiveMinimum === "number" ? [set(`of ${exclusiveMinimum}`, exclusiveMinimum)] : []),
    ...(typeof multipleOf === "number" ? [set(`no multiple of ${multipleOf}`, multipleOf / 2)] : []),
    ...unmatched(schema).map((text) => set("that does not match its pattern", text)),
    ...(schema["additionalProperties"] === false && types.includes("object") ? [extra(at)] : []),
    ...sized(schema["maxLength"], 1, "length"),
    ...sized(schema["minLength"], -1, "length"),
    ...sized(schema["maxItems"], 1, "items"),
    ...sized(schema["minItems"], -1, "items"),
  ];
}

/** The first of some texts of usual lengths that a pattern does not match; none where it matches all of them. */
function unmatched({ pattern, minLength, maxLength }: JsonObject): string[] {
  if (typeof pattern !== "string") return [];
  const expression = new RegExp(pattern, "u");
  const least = typeof minLength === "number" ? minLength : 1;
  const most = typeof maxLength === "number" ? maxLength : LONGEST;
  const length = Math.min(Math.max(least, 8), most);
  return ["~", " ", "a", "0"]
    .map((character) => character.repeat(length))
    .filter((text) => !expression.test(text))
    .slice(0, 1);
}

/** A member that the schema does not name, where it admits no others. */
function extra(at: Place): Forbidden {
  return {
    because: `with a member in ${placeName(at)} that is not declared`,
    changes: [{ at: [...at, "not-declared"], set: true }],
  };
}

function namesOf(value: JsonValue | undefined): string[] {
  const list = typeof value === "string" ? [value] : arrayOf(value);
  return list.filter((item) => typeof item === "string");
}
