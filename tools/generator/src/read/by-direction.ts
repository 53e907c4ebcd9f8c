import type { JsonObject, JsonValue } from "../model/api.ts";
import { isObject } from "../model/values/json-pointer.ts";
import { arrayOf, objectOf, resolve } from "../model/values/json-value.ts";
import { bundled, bundledReader, partsOf, propertiesOf } from "../model/values/schema-parts.ts";

/**
 * The document in which no request has a member that only the API sets, and no answer promises one that only callers
 * send. JSON Schema takes `readOnly` and `writeOnly` for notes, and so do mocks, types and validators: `required` would
 * hold in both directions. A schema that differs by direction gets a copy for the one that is not its own.
 */
export function byDirection(document: JsonObject): JsonObject {
  if (!/"(readOnly|writeOnly)":true/.test(JSON.stringify(document))) return document;
  const requests = new Direction(document, "readOnly");
  const answers = new Direction(document, "writeOnly");
  const inOperation = (node: JsonObject): JsonObject => ({
    ...node,
    ...(node["requestBody"] === undefined ? {} : { requestBody: requests.content(node["requestBody"]) }),
    responses: mapped(objectOf(node["responses"]), (one) => answers.content(one)),
  });
  const paths = mapped(objectOf(document["paths"]), (item) =>
    mapped(objectOf(item), (member) =>
      isObject(member) && isObject(member["responses"]) ? inOperation(member) : member,
    ),
  );
  const components = objectOf(document["components"]);
  const shared = (kind: string, direction: Direction): JsonObject =>
    components[kind] === undefined
      ? {}
      : { [kind]: mapped(objectOf(components[kind]), (one) => direction.content(one)) };
  const changed = { ...shared("requestBodies", requests), ...shared("responses", answers) };
  const schemas = { ...objectOf(components["schemas"]), ...requests.copies, ...answers.copies };
  return { ...document, paths, components: { ...components, ...changed, schemas } };
}

/** What the copies of schemas are called: `OrderOfRequest`. */
const SUFFIX = { readOnly: "OfRequest", writeOnly: "OfAnswer" } as const;

class Direction {
  /** The schemas that differ, by the name of the copy. */
  readonly copies: Record<string, JsonValue> = {};
  readonly #document: JsonObject;
  readonly #keyword: keyof typeof SUFFIX;
  /** The copy for each reference; the reference itself where nothing differs. */
  readonly #known = new Map<string, string>();

  constructor(document: JsonObject, keyword: keyof typeof SUFFIX) {
    this.#document = document;
    this.#keyword = keyword;
  }

  /** A request body or a response, each of its schemas without what does not go this way. */
  content(node: JsonValue | undefined): JsonValue | undefined {
    if (!isObject(node) || !isObject(node["content"])) return node;
    const content = mapped(node["content"], (media) =>
      isObject(media) && isObject(media["schema"]) ? { ...media, schema: this.#schema(media["schema"]) } : media,
    );
    return { ...node, content };
  }

  #schema(schema: JsonObject, inherited: ReadonlySet<string> = new Set()): JsonObject {
    const names = new Set([...inherited, ...this.#marked(schema)]);
    const reference = schema["$ref"];
    if (typeof reference === "string") {
      // A part of an `allOf` may demand what another part marks; such a part is written out.
      if (this.#demands(schema, inherited)) return this.#schema(resolve(this.#document, schema), inherited);
      return { ...schema, $ref: this.#copyOf(reference) };
    }
    const { required, properties, ...rest } = schema;
    const inner = Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [name, this.#within(name, value, names)]),
    );
    const left = arrayOf(required).filter((name) => !names.has(String(name)));
    const members = mapped(objectOf(properties), (one) => (isObject(one) ? this.#schema(one) : one));
    const isLeftOut = (name: string): boolean =>
      this.#keyword === "readOnly" && names.has(name) && arrayOf(required).includes(name);
    const kept = Object.fromEntries(Object.entries(members).filter(([name]) => !isLeftOut(name)));
    return {
      ...inner,
      ...(properties === undefined ? {} : { properties: kept }),
      ...(required === undefined ? {} : { required: left }),
    };
  }

  #within(name: string, value: JsonValue | undefined, names: ReadonlySet<string>): JsonValue | undefined {
    if (["items", "additionalProperties", "not"].includes(name)) return isObject(value) ? this.#schema(value) : value;
    if (!["allOf", "anyOf", "oneOf"].includes(name)) return value;
    return arrayOf(value).map((part) => (isObject(part) ? this.#schema(part, names) : part));
  }

  /** The members of a schema and of all that belongs to it that are marked. */
  #marked(schema: JsonObject): readonly string[] {
    const reader = bundledReader(this.#document);
    return [...propertiesOf(reader, bundled(schema))].flatMap(([name, declared]) =>
      declared.flatMap((one) => partsOf(reader, one)).some(({ node }) => node[this.#keyword] === true) ? [name] : [],
    );
  }

  #demands(schema: JsonObject, names: ReadonlySet<string>): boolean {
    const own = new Set(this.#marked(schema));
    return partsOf(bundledReader(this.#document), bundled(schema)).some(({ node }) =>
      arrayOf(node["required"]).some((name) => names.has(String(name)) && !own.has(String(name))),
    );
  }

  #copyOf(reference: string): string {
    const known = this.#known.get(reference);
    if (known !== undefined) return known;
    const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(reference) ?? [];
    const target = resolve(this.#document, { $ref: reference });
    if (name === undefined || !this.#differs(target, new Set())) {
      this.#known.set(reference, reference);
      return reference;
    }
    const schemas = objectOf(objectOf(this.#document["components"])["schemas"]);
    let copy = `${decodeURIComponent(name)}${SUFFIX[this.#keyword]}`;
    while (Object.hasOwn(schemas, copy) || Object.hasOwn(this.copies, copy)) copy += "_";
    const pointer = `#/components/schemas/${copy}`;
    this.#known.set(reference, pointer); // It may lead back to itself.
    this.copies[copy] = {};
    this.copies[copy] = this.#schema(target);
    return pointer;
  }

  /** Whether some schema at or below one demands a member that does not go this way. */
  #differs(node: JsonValue | undefined, seen: Set<JsonObject>): boolean {
    if (Array.isArray(node)) return node.some((item: JsonValue) => this.#differs(item, seen));
    if (!isObject(node) || seen.has(node)) return false;
    seen.add(node);
    if (typeof node["$ref"] === "string" && this.#differs(resolve(this.#document, node), seen)) return true;
    if (node["required"] !== undefined || node["allOf"] !== undefined) {
      const required = partsOf(bundledReader(this.#document), bundled(node)).flatMap(({ node: part }) =>
        arrayOf(part["required"]),
      );
      if (this.#marked(node).some((name) => required.includes(name))) return true;
    }
    return Object.values(node).some((member) => this.#differs(member, seen));
  }
}

function mapped(object: JsonObject, change: (member: JsonValue | undefined) => JsonValue | undefined): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, member]) => [name, change(member)]));
}
