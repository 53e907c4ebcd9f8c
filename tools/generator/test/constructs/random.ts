import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../src/model/api.ts";
import { answer, type Construct, error, json } from "./construct.ts";

/** A schema, and a value that it accepts. */
interface Sampled {
  readonly schema: JsonObject;
  readonly value: JsonValue;
}

/** Names that mean something to JavaScript, to the client, to a path or to other parts of the same request. */
const NAMES = [
  "id",
  "name",
  "body",
  "query",
  "header",
  "the-id",
  "class",
  "then",
  "a.b",
  "toString_",
  "signal",
  "if-match",
];

const scalars: fc.Arbitrary<Sampled> = fc.oneof(
  fc
    .constantFrom("a", "x y", "ä/ö", "1", "true", "a&b=c", "100%")
    .map((value) => ({ schema: { type: "string" }, value })),
  fc
    .integer({ min: -5, max: 1000 })
    .map((value) => ({ schema: { type: "integer", minimum: -5, maximum: 1000 }, value })),
  fc.constantFrom(0.5, -2.25, 10).map((value) => ({ schema: { type: "number" }, value })),
  fc.boolean().map((value) => ({ schema: { type: "boolean" }, value })),
  fc.constantFrom("p", "q r").map((value) => ({ schema: { type: "string", enum: ["p", "q r"] }, value })),
  fc.constantFrom(1, 2).map((value) => ({ schema: { type: "integer", enum: [1, 2] }, value })),
);

const texts: fc.Arbitrary<Sampled> = fc.constantFrom<Sampled>(
  { schema: { type: "string", minLength: 2, maxLength: 4 }, value: "abc" },
  { schema: { type: "string", pattern: "^[a-c]+$" }, value: "abc" },
  { schema: { type: "string", format: "date" }, value: "2026-03-31" },
  { schema: { type: "string", format: "uuid" }, value: "36d9f0b8-e457-4c1a-9b62-a8c0d4e7f513" },
  { schema: { const: "fixed" }, value: "fixed" },
  { schema: { type: ["string", "null"] }, value: null },
  { schema: { type: ["integer", "null"], minimum: 3 }, value: 3 },
  { schema: { type: "string", default: "usual" }, value: "other" },
  { schema: { oneOf: [{ type: "string" }, { type: "integer" }] }, value: 5 },
  { schema: { anyOf: [{ type: "string", minLength: 1 }, { type: "null" }] }, value: "z" },
);

/** Schemas of bodies, which may stand inside of each other. */
const { any, object } = fc.letrec<{ any: Sampled; object: Sampled }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    scalars,
    texts,
    tie("object"),
    list(tie("any")),
    map(tie("any")),
  ),
  object: fc
    .record({
      members: fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), tie("any"), fc.boolean()), {
        maxLength: 4,
        selector: ([name]) => name,
      }),
      form: fc.constantFrom("plain", "closed", "allOf"),
    })
    .map(({ members, form }) => objectOf(members, form)),
}));

function list(items: fc.Arbitrary<Sampled>): fc.Arbitrary<Sampled> {
  return fc.record({ item: items, length: fc.integer({ min: 0, max: 2 }) }).map(({ item, length }) => ({
    schema: { type: "array", items: item.schema },
    value: Array.from({ length }, () => item.value),
  }));
}

function map(values: fc.Arbitrary<Sampled>): fc.Arbitrary<Sampled> {
  return values.map(({ schema, value }) => ({
    schema: { type: "object", additionalProperties: schema },
    value: { one: value },
  }));
}

function objectOf(members: readonly (readonly [string, Sampled, boolean])[], form: string): Sampled {
  const properties = Object.fromEntries(members.map(([name, { schema }]) => [name, schema]));
  const required = members.filter(([, , isRequired]) => isRequired).map(([name]) => name);
  const own = { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
  const schema = form === "allOf" ? { allOf: [own, { type: "object", description: "More." }] } : own;
  return {
    schema: form === "closed" ? { ...own, additionalProperties: false } : schema,
    value: Object.fromEntries(members.map(([name, { value }]) => [name, value])),
  };
}

/** A parameter, and how its value stands in an address. */
interface SampledParameter extends Sampled {
  readonly name: string;
  readonly more: JsonObject;
  readonly written: string;
}

const encoded = (value: JsonValue): string => encodeURIComponent(String(value));

const queries: fc.Arbitrary<SampledParameter> = fc
  .record({
    name: fc.constantFrom(...NAMES, "$top", "page[size]"),
    one: scalars,
    form: fc.constantFrom("one", "list", "joined", "json"),
  })
  .map(({ name, one, form }) => {
    const items = { type: "array", items: one.schema };
    const value = [one.value, one.value];
    if (form === "list")
      return {
        name,
        schema: items,
        value,
        more: {},
        written: value.map((item) => `${name}=${encoded(item)}`).join("&"),
      };
    if (form === "joined")
      return {
        name,
        schema: items,
        value,
        more: { explode: false },
        written: `${name}=${value.map(encoded).join(",")}`,
      };
    if (form === "json") {
      const content = { "application/json": { schema: items } };
      return {
        name,
        schema: {},
        value,
        more: { content, schema: undefined },
        written: `${name}=${encoded(JSON.stringify(value))}`,
      };
    }
    // The first value of an `enum` is an example; see below.
    const own = one.schema["enum"] === undefined ? name : name.replaceAll(/\W/g, "_");
    return { name: own, ...one, more: {}, written: `${own}=${encoded(one.value)}` };
  });

const paths: fc.Arbitrary<Sampled & { readonly name: string }> = fc
  .record({ name: fc.constantFrom("id", "name", "the-id", "class", "if-match"), one: scalars })
  .map(({ name, one }) => ({ name, ...one }));

const documented: fc.Arbitrary<(index: number) => JsonObject> = fc
  .record({
    code: fc.constantFrom("SOLD_OUT", "not-there", "a.b", "delete", "4001", "too late"),
    message: fc.constantFrom("Failed.", "Limit {p} of {q} reached.", "{p}", 'It\'s "{p}" (100%).'),
    status: fc.constantFrom(404, 409, 422, 428),
  })
  .map(({ code, message, status }) => (index) => {
    const parameters: JsonObject = {
      ...(message.includes("{p}") ? { p: { description: "A value.", type: "string", examples: ["v"] } } : {}),
      ...(message.includes("{q}") ? { q: { description: "A number.", type: "integer", examples: [3] } } : {}),
    };
    return error(`${code} ${index}`, message, { status }, Object.keys(parameters).length > 0 ? parameters : undefined);
  });

/** Names of operations that are words of the client, of JavaScript, or no names at all. */
const IDS = [
  "list-things",
  "get.it",
  "2fa",
  "delete",
  "accept",
  "wholeBody",
  "textAnswer",
  "raw",
  "things/get",
  "jsonOf",
  "Result",
  "client",
  "operations",
];

/** One operation with constructs of the supported table, put together by chance, and a call of it. */
export const randomConstruct: fc.Arbitrary<(index: number) => Construct> = fc
  .record({
    method: fc.constantFrom("get", "post", "put", "patch", "delete"),
    id: fc.option(fc.constantFrom(...IDS)),
    inPath: fc.uniqueArray(paths, { maxLength: 2, selector: ({ name }) => name }),
    inQuery: fc.uniqueArray(queries, { maxLength: 3, selector: ({ name }) => name }),
    header: fc.option(fc.constantFrom("X-Tenant", "If-Match")),
    areRequired: fc.boolean(),
    body: fc.option(fc.oneof({ weight: 3, arbitrary: object }, { weight: 1, arbitrary: any })),
    success: fc.option(fc.tuple(fc.constantFrom("200", "201", "202"), fc.oneof(object, any))),
    other: fc.option(fc.tuple(fc.constantFrom("203", "206"), object)),
    failure: fc.option(fc.tuple(fc.constantFrom("404", "409", "500", "default", "5XX"), object)),
    errors: fc.array(documented, { maxLength: 2 }),
  })
  .map((parts) => (index) => constructOf(parts, index));

interface RandomParts {
  readonly method: string;
  readonly id: string | null;
  readonly inPath: readonly (Sampled & { readonly name: string })[];
  readonly inQuery: readonly SampledParameter[];
  readonly header: string | null;
  readonly areRequired: boolean;
  readonly body: Sampled | null;
  readonly success: readonly [string, Sampled] | null;
  readonly other: readonly [string, Sampled] | null;
  readonly failure: readonly [string, Sampled] | null;
  readonly errors: readonly ((index: number) => JsonObject)[];
}

function constructOf(parts: RandomParts, index: number): Construct {
  const { method, id, inPath, inQuery, header, areRequired, success, other, failure, errors } = parts;
  const body = method === "get" ? null : parts.body;
  const responses = [success, other, failure].flatMap((one): [string, JsonObject][] =>
    one === null ? [] : [[one[0], answer(one[1].schema, one[1].value, `of-${one[0]}`)]],
  );
  const parameters = [
    ...inPath.map(({ name, schema, value }) => ({ name, in: "path", required: true, schema, example: value })),
    ...inQuery.map(({ name, schema, value, more }) => ({
      name,
      in: "query",
      required: areRequired,
      schema,
      example: value,
      ...more,
    })),
    ...(header === null
      ? []
      : [{ name: header, in: "header", required: areRequired, schema: { type: "string" }, example: "h" }]),
  ];
  const flat = inputOf(parts, body);
  // A body that may be left out is not sent where nothing in the input belongs to it.
  const isLeftOut = !areRequired && JSON.stringify(body?.value) === "{}" && JSON.stringify(flat["body"]) !== "{}";
  const target = inPath.map(({ value }) => `/${encoded(value)}`).join("") || "/";
  const query = inQuery.map(({ written }) => written).join("&");
  const sent = [
    `${method.toUpperCase()} ${target}${query === "" ? "" : `?${query}`}`,
    ...(header === null ? [] : [`${header.toLowerCase()}: h`]),
    ...(body === null || isLeftOut ? [] : ["application/json", JSON.stringify(body.value)]),
  ];
  return {
    name: `random ${index}`,
    method,
    path: inPath.map(({ name }) => `/{${name}}`).join(""),
    operation: {
      ...(id === null ? {} : { operationId: `${id}${index}` }),
      parameters,
      ...(body === null ? {} : { requestBody: { required: areRequired, ...json(body.schema, body.value, "sent") } }),
      responses:
        success === null && other === null
          ? { "204": { description: "Done." }, ...Object.fromEntries(responses) }
          : Object.fromEntries(responses),
      ...(errors.length > 0 ? { "x-errors": errors.map((make, place) => make(index * 10 + place)) } : {}),
    },
    call: { args: JSON.stringify(flat), sends: sent.join(" ") },
  };
}

/** The input of a call as the README says: flat, except for a part that shares a name with one before it. */
function inputOf({ inPath, inQuery, header }: RandomParts, body: Sampled | null): JsonObject {
  const isAlone = inPath.length + inQuery.length === 0 && header === null;
  // A map, whose members have any name, stands beside nothing.
  const isOpen = typeof body?.schema["additionalProperties"] === "object" && !isAlone;
  const isObject = body !== null && !isOpen && (body.schema["type"] === "object" || body.schema["allOf"] !== undefined);
  const members: Readonly<Record<string, JsonObject>> = {
    path: Object.fromEntries(inPath.map(({ name, value }) => [name, value])),
    query: Object.fromEntries(inQuery.map(({ name, value }) => [name, value])),
    header: header === null ? {} : { [header]: "h" },
    ...(isObject ? { body: body.value as JsonObject } : {}), // Its schema is that of an object.
  };
  const grouped = new Set<string>(body !== null && !isObject ? ["body"] : []);
  for (let before = -1; before !== grouped.size;) {
    before = grouped.size;
    const taken = new Set([...grouped, ...Object.keys(members["path"] ?? {})]);
    for (const part of ["query", "header", "body"].filter((one) => !grouped.has(one))) {
      const own = Object.keys(members[part] ?? {});
      if (own.some((name) => taken.has(name))) grouped.add(part);
      else for (const name of own) taken.add(name);
    }
  }
  const parts = Object.entries(members).map(([part, own]) => (grouped.has(part) ? { [part]: own } : own));
  return Object.assign({}, ...parts, body !== null && !isObject ? { body: body.value } : {});
}
