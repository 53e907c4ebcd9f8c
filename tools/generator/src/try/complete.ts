import type { JsonObject, JsonValue } from "../model/api.ts";
import { isObject } from "../model/values/json-pointer.ts";
import { arrayOf, objectOf, resolve } from "../model/values/json-value.ts";
import { formOf } from "../model/media-type.ts";
import { exampleOf } from "../model/parameter-example.ts";
import { bundledReader, partsOf, typesOf } from "../model/values/schema-parts.ts";
import type { Adaptations } from "./adaptations.ts";
import { escaped, membersOf, operationsIn, pointerOf } from "./operations.ts";
import { type Direction, Sampler } from "./sampler.ts";

/**
 * The description with what mocks and tests need of it and its author had no reason to write: one example for each
 * answer and each request, which its schema accepts, and a name for each operation.
 */
export function completed(document: JsonObject, adaptations: Adaptations): JsonObject {
  const completion = new Completion(document, adaptations);
  for (const { node } of operationsIn(document).values()) completion.addAnswers(node);
  const paths = Object.entries(objectOf(document["paths"])).map(([path, item]) => {
    const own = objectOf(item);
    const shared = completion.parameters(own["parameters"], `#/paths/${escaped(path)}`);
    const operations = membersOf(own, (node, method) => completion.operation(node, method, path));
    return [path, shared === undefined ? operations : { ...operations, parameters: shared }];
  });
  const components = objectOf(document["components"]);
  return {
    ...document,
    paths: Object.fromEntries(paths),
    ...(document["components"] === undefined
      ? {}
      : {
          components: {
            ...components,
            ...completion.shared("parameters", (one, pointer) => completion.parameter(one, pointer)),
            ...completion.shared("responses", (one, pointer) => completion.response(one, pointer)),
            ...completion.shared("requestBodies", (one, pointer) => completion.requestBody(one, pointer)),
            ...completion.shared("pathItems", (one, pointer) => completion.pathItem(one, pointer)),
          },
        }),
  };
}

class Completion {
  readonly #document: JsonObject;
  readonly #adaptations: Adaptations;
  readonly #sampler: Sampler;
  readonly #reader: ReturnType<typeof bundledReader>;
  /** The names of all answers: a request example of another name belongs to none. */
  readonly #answers = new Set<string>();

  constructor(document: JsonObject, adaptations: Adaptations) {
    this.#document = document;
    this.#adaptations = adaptations;
    this.#sampler = new Sampler(document);
    this.#reader = bundledReader(document);
  }

  addAnswers(node: JsonObject): void {
    for (const error of arrayOf(node["x-errors"])) {
      const { code, variant } = objectOf(resolve(this.#document, error)["x-error"]);
      this.#answers.add(variant === undefined ? String(code) : `${String(code)}.${String(variant)}`);
    }
  }

  shared(kind: string, change: (node: JsonObject, pointer: string) => JsonObject): JsonObject {
    const members = objectOf(this.#document["components"])[kind];
    if (members === undefined) return {};
    return { [kind]: this.#map(objectOf(members), change, `#/components/${kind}`) };
  }

  pathItem(item: JsonObject, pointer: string): JsonObject {
    return membersOf(item, (node, method) => this.#operation(node, `${pointer}/${method}`, node["operationId"]));
  }

  operation(node: JsonObject, method: string, path: string): JsonObject {
    const pointer = pointerOf(path, method);
    const id = node["operationId"];
    if (typeof id !== "string" || id === "") this.#adaptations.add("made-operation-id", pointer);
    return this.#operation(
      node,
      pointer,
      typeof id === "string" && id !== "" ? id : `${method} ${path}`.replaceAll(/[^\w]+/g, "-"),
    );
  }

  #operation(node: JsonObject, pointer: string, operationId: JsonValue | undefined): JsonObject {
    const parameters = this.parameters(node["parameters"], pointer);
    return {
      ...node,
      operationId,
      ...(parameters === undefined ? {} : { parameters }),
      ...(node["requestBody"] === undefined
        ? {}
        : { requestBody: this.requestBody(objectOf(node["requestBody"]), `${pointer}/requestBody`) }),
      responses: this.#map(objectOf(node["responses"]), (one, at) => this.response(one, at), `${pointer}/responses`),
    };
  }

  parameters(list: JsonValue | undefined, pointer: string): JsonValue | undefined {
    if (!Array.isArray(list)) return undefined;
    return list.map((one: JsonValue, index) =>
      isObject(one) ? this.parameter(one, `${pointer}/parameters/${index}`) : one,
    );
  }

  parameter(node: JsonObject, pointer: string): JsonObject {
    if (node["$ref"] !== undefined) return node;
    const [[type, media] = []] = Object.entries(objectOf(node["content"]));
    const schema = objectOf(type === undefined ? node["schema"] : objectOf(media)["schema"]);
    const at = type === undefined ? `${pointer}/schema` : `${pointer}/content/${escaped(type)}/schema`;
    const isNeeded = node["required"] === true || node["in"] === "path";
    const known = exampleOf(this.#reader, { node, place: undefined });
    const named = Object.keys(objectOf(node["examples"])).slice(1);
    if (named.some((name) => !this.#answers.has(name))) this.#adaptations.add("left-out-example", pointer);
    const isText = node["in"] !== "path" || !/[/\\]|^\s*$/.test(String(known));
    if (known !== undefined && isText && this.#sampler.accepts(schema, known, at))
      return named.length === 0 ? node : this.#withExample(node, known);
    if (known === undefined && !isNeeded) return node;
    const made = this.#sampler.sample(schema, "request", at);
    if (made === undefined) return node;
    this.#adaptations.add(known === undefined ? "made-example" : "replaced-example", pointer);
    return this.#withExample(node, made);
  }

  #withExample(node: JsonObject, example: JsonValue): JsonObject {
    const { examples: _, ...rest } = node;
    return { ...rest, example };
  }

  requestBody(node: JsonObject, pointer: string): JsonObject {
    return this.#withContent(node, pointer, "request");
  }

  response(node: JsonObject, pointer: string): JsonObject {
    return this.#withContent(node, pointer, "response");
  }

  #withContent(node: JsonObject, pointer: string, direction: Direction): JsonObject {
    if (node["$ref"] !== undefined || !isObject(node["content"])) return node;
    const content = Object.entries(node["content"]).map(([type, media]) => [
      type,
      this.#media(type, objectOf(media), `${pointer}/content/${escaped(type)}`, direction),
    ]);
    return { ...node, content: Object.fromEntries(content) };
  }

  #media(type: string, media: JsonObject, pointer: string, direction: Direction): JsonObject {
    const schema = objectOf(media["schema"]);
    const at = `${pointer}/schema`;
    const [[name, first] = [], ...others] = Object.entries(objectOf(media["examples"]));
    if (others.length > 0) this.#adaptations.add("left-out-example", `${pointer}/examples`);
    const known = exampleOf(this.#reader, { node: media, place: undefined });
    const { example: _, examples: __, ...rest } = media;
    const loosened = this.#loosened(type, schema, known, direction, at);
    if (loosened !== undefined) {
      this.#adaptations.add("overlapping-one-of", at);
      return { ...rest, ...loosened };
    }
    if (known !== undefined && this.#isFitting(type, schema, known, at))
      return name === undefined
        ? { ...rest, examples: { example: { value: known } } }
        : { ...rest, examples: { [name]: first } };
    const made = this.#made(type, schema, direction, at);
    if (made === undefined) return media;
    this.#adaptations.add(known === undefined ? "made-example" : "replaced-example", pointer);
    return { ...rest, examples: { example: { value: made } } };
  }

  /** A media type whose `oneOf` accepts nothing, because all alternatives accept the same, as one that does. */
  #loosened(
    type: string,
    schema: JsonObject,
    known: JsonValue | undefined,
    direction: Direction,
    at: string,
  ): JsonObject | undefined {
    const { oneOf, ...rest } = schema;
    if (!Array.isArray(oneOf) || schema["anyOf"] !== undefined) return undefined;
    if (known !== undefined && this.#isFitting(type, schema, known, at)) return undefined;
    if (this.#made(type, schema, direction, at) !== undefined) return undefined;
    const loose = { ...rest, anyOf: oneOf };
    const place = `${at}/loose`; // The schema validator wants another place for each schema.
    const isFitting = known !== undefined && this.#isFitting(type, loose, known, place);
    const value = isFitting ? known : this.#made(type, loose, direction, place);
    return value === undefined ? undefined : { schema: loose, examples: { example: { value } } };
  }

  #isFitting(type: string, schema: JsonObject, value: JsonValue, at: string): boolean {
    return (formOf(type) === "json" || typeof value === "string") && this.#sampler.accepts(schema, value, at);
  }

  #made(type: string, schema: JsonObject, direction: Direction, at: string): JsonValue | undefined {
    const types = typesOf(partsOf(this.#reader, { node: schema, place: undefined }));
    if (formOf(type) !== "json" && types.length === 0) return "text";
    return this.#sampler.sample(schema, direction, at);
  }

  #map(members: JsonObject, change: (node: JsonObject, pointer: string) => JsonObject, pointer: string): JsonObject {
    return Object.fromEntries(
      Object.entries(members).map(([name, node]) => [
        name,
        isObject(node) ? change(node, `${pointer}/${escaped(name)}`) : node,
      ]),
    );
  }
}
