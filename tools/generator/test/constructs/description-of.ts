import type { JsonObject } from "../../src/model/api.ts";
import { objectOf } from "../../src/model/json-value.ts";
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
        responses: { "200": answer(thing, { id: "a" }) },
        ...operation,
      },
      ...item,
    };
    for (const [kind, members] of Object.entries(own))
      components[kind] = kind === "securitySchemes" ? objectOf(members) : { ...components[kind], ...objectOf(members) };
    root = { ...root, ...construct.root };
  }
  // Members that are `undefined` are left out, as in a description that does not have them.
  return JSON.parse(JSON.stringify({ ...usualRoot, paths, components, ...root }));
}

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
      properties: { error: { type: "object", properties: { code: text } }, message: text },
      required: ["message"],
    },
    code: { at: "/error/code" },
    messages: ["/message"],
  },
};
