import { dereference, initialBaseURI, type Schema, validate } from "@cfworker/json-schema";
import fc from "fast-check";
import { sample } from "openapi-sampler";
import type { JsonObject, JsonValue } from "../model/api.ts";
import { isObject } from "../model/values/json-pointer.ts";
import { arrayOf, objectOf } from "../model/values/json-value.ts";
import { escaped } from "./operations.ts";

/** In which direction a value goes: what is `readOnly` is not sent, and what is `writeOnly` is not answered. */
export type Direction = "request" | "response";

/** Makes values of the schemas of one description, and tells whether they accept one. */
export class Sampler {
  readonly #document: JsonObject;
  readonly #lookup: Record<string, Schema | boolean> = Object.create(null);
  #withoutExamples: JsonObject | undefined;

  constructor(document: JsonObject) {
    this.#document = document;
    for (const [name, schema] of Object.entries(objectOf(objectOf(document["components"])["schemas"])))
      // Its schemas are JSON, which is what the library takes.
      dereference(schema as Schema, this.#lookup, initialBaseURI, `/components/schemas/${encodeURI(escaped(name))}`);
  }

  /** Whether a schema accepts a value. */
  accepts(schema: JsonObject, value: JsonValue, pointer: string): boolean {
    try {
      dereference(schema as Schema, this.#lookup, initialBaseURI, pointer.slice(1)); // A schema is JSON.
      return validate(value, schema as Schema, "2020-12", this.#lookup, true).valid;
    } catch {
      return false; // A reference leads nowhere, or a pattern is none: other rules say so.
    }
  }

  /** A value that a schema accepts: its own examples first; nothing where none is found. */
  sample(schema: JsonObject, direction: Direction, pointer: string): JsonValue | undefined {
    const skip = direction === "request" ? { skipReadOnly: true } : { skipWriteOnly: true };
    for (const bare of [false, true]) {
      const document = bare ? (this.#withoutExamples ??= withoutExamples(this.#document)) : this.#document;
      const own = bare ? withoutExamples(schema) : schema;
      for (const skipNonRequired of [true, false]) {
        const value = attempt(() => sample(own, { ...skip, skipNonRequired, quiet: true }, document));
        if (value !== undefined && this.accepts(schema, value, pointer)) return value;
      }
    }
    return undefined;
  }
}

function attempt(make: () => unknown): JsonValue | undefined {
  try {
    return make() as JsonValue | undefined; // A sample is JSON.
  } catch {
    return undefined; // The library takes no reference that leads nowhere.
  }
}

/** A copy in which no schema has an example, except where the library would make none or one without end. */
function withoutExamples(node: JsonObject, isMap = false): JsonObject {
  const members = Object.entries(node)
    .filter(([name]) => isMap || (name !== "example" && name !== "examples"))
    .map(([name, value]): [string, JsonValue | undefined] => [name, within(value, name === "properties" && !isMap)]);
  const example = isMap ? undefined : helpfulExample(node);
  return Object.fromEntries(example === undefined ? members : [...members, ["example", example]]);
}

/** A text of a pattern, and `null` where that ends a schema that leads back to itself. */
function helpfulExample(node: JsonObject): JsonValue | undefined {
  const { pattern, oneOf, anyOf } = node;
  if (typeof pattern === "string") return textMatching(node, pattern);
  return [...arrayOf(oneOf), ...arrayOf(anyOf)].some((arm) => objectOf(arm)["type"] === "null") ? null : undefined;
}

/** Many schemas have the same pattern, and a text for one takes a while. */
const textsOfPatterns = new Map<string, readonly string[]>();

/** Always the same text for one pattern. */
function textMatching({ minLength, maxLength }: JsonObject, pattern: string): string | undefined {
  const [least, most] = [Number(minLength ?? 1), Number(maxLength ?? Infinity)];
  let texts = textsOfPatterns.get(pattern);
  if (texts === undefined) textsOfPatterns.set(pattern, (texts = textsOf(pattern)));
  return texts.find((text) => text.length >= least && text.length <= most);
}

function textsOf(pattern: string): readonly string[] {
  try {
    return fc.sample(fc.stringMatching(new RegExp(pattern, "u"), { size: "small" }), { seed: 1, numRuns: 20 });
  } catch {
    return []; // It is no pattern of JavaScript, or one that the library does not know.
  }
}

function within(value: JsonValue | undefined, isMap: boolean): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item: JsonValue) => within(item, false) ?? null);
  return isObject(value) ? withoutExamples(value, isMap) : value;
}
