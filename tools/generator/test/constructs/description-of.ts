import type { JsonObject } from "../../src/model/api.ts";
import { objectOf } from "../../src/model/values/json-value.ts";
import { answer, type Construct, text, thing } from "./construct.ts";

const key = { type: "apiKey", in: "header", name: "x-key" };

/** The description that has nothing but one construct. */
export function descriptionOf(construct: Construct, id = "doIt", base = "/things"): JsonObject {
  return merged([{ construct, id, base }]);
}

/** One description with many constructs, each below a path of its own. */
export function merged(
  constructs: readonly { readonly construct: Construct; readonly id: string; readonly base: string }[],
): JsonObject {
  const components: Record<string, JsonObject> = {
    securitySchemes: { apiKey: key, accountId: { ...key, name: "x-account" } },
  };
  const paths: Record<string, JsonObject> = {};
  let root: JsonObject = {};
  for (const { construct, id, base } of constructs) {
    const { method = "get", path = "", operation, item, components: own = {} } = construct;
    paths[base + path] = {
      [method]: {
        operationId: id,
        summary: "Do it",
        ...operation,
        responses: {
          ...refusing,
          ...(operation?.["responses"] === undefined ? usual : objectOf(operation["responses"])),
        },
      },
      ...item,
    };
    for (const [kind, members] of Object.entries(own))
      components[kind] =
        kind === "securitySchemes" && construct.root !== undefined
          ? objectOf(members)
          : { ...components[kind], ...objectOf(members) };
    root = { ...root, ...construct.root };
  }
  // Members that are `undefined` are left out, as in a description that does not have them.
  return JSON.parse(JSON.stringify({ ...usualRoot, paths, components, ...root }));
}

const usual = { "200": answer(thing, { id: "a" }) };

/** How the API refuses: without these, nothing could be proven of requests that are forbidden. */
const refusing = {
  "400": answer(
    {
      type: "object",
      properties: {
        message: text,
        violations: { type: "array", items: { type: "object", properties: { field: text, text } } },
      },
      required: ["violations"],
    },
    { message: "wrong", violations: [{ field: "a", text: "is wrong" }] },
    "invalid",
  ),
  "401": answer({ type: "object", properties: { message: text } }, { message: "who?" }, "unknown"),
};

const usualRoot: JsonObject = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "Constructs", version: "1.0.0", license: { name: "MIT", identifier: "MIT" } },
  servers: [{ url: "https://api.example.test" }],
  security: [{ apiKey: [], accountId: [] }],
  "x-error-envelope": {
    mediaType: "application/json",
    schema: {
      type: "object",
      properties: {
        error: { type: "object", properties: { code: text } },
        message: text,
        violations: { type: "array", items: { type: "object", properties: { field: text, text } } },
      },
      required: ["message"],
    },
    violations: { at: "/violations", field: "/field", description: "/text" },
    code: { at: "/error/code" },
    messages: ["/message"],
  },
};
