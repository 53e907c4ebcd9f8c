import type { JsonObject } from "../../../src/model/api.ts";
import { body, type Construct, inPath, json, query, text, thing } from "../construct.ts";

const media = (type: string, schema: object, value: unknown): Construct["operation"] => ({
  requestBody: {
    required: true,
    content: { [type]: { schema: schema as never, examples: { a: { value: value as never } } } },
  },
});

const keyed = { type: "string", "x-idempotency-key": true };
const keyHeader = (more: JsonObject): JsonObject => ({
  parameters: [{ name: "Idempotency-Key", in: "header", required: true, example: "k", ...more }],
});
const nestedKey = (more: JsonObject): JsonObject => ({
  requestBody: body(
    { inner: { type: "object", properties: { a: text, key: keyed }, ...more } },
    { inner: { a: "x", key: "k" } },
  ),
});

export const bodies: readonly Construct[] = [
  {
    name: "an optional body whose example is empty",
    method: "post",
    operation: { requestBody: { ...body({ a: text }, {}), required: false } },
    call: { sends: "POST /" },
  },
  {
    name: "a body with members of any name, beside a parameter",
    method: "post",
    operation: {
      parameters: [query("limit", { type: "integer" })],
      requestBody: body({}, { a: "x" }, { additionalProperties: { type: "string" } }),
    },
    call: {
      args: '{ limit: 1, body: { a: "x", limit: "y" } }',
      sends: 'POST /?limit=1 application/json {"a":"x","limit":"y"}',
    },
  },
  {
    name: "multipart/form-data",
    method: "post",
    operation: media("multipart/form-data", { type: "object" }, {})!,
    refused: "body-media-type",
  },
  {
    name: "x-www-form-urlencoded",
    method: "post",
    operation: media("application/x-www-form-urlencoded", { type: "object" }, {})!,
    refused: "body-media-type",
  },
  {
    name: "a text/plain body",
    method: "post",
    operation: media("text/plain", text, "a")!,
    call: { args: '{ body: "b c" }', sends: "POST / text/plain b c" },
  },
  {
    name: "a required body whose example is `false`",
    method: "post",
    operation: media("application/json", { type: "boolean" }, false)!,
    refused: "falsy-example",
  },
  {
    name: "a required body whose example is `true`",
    method: "post",
    operation: media("application/json", { type: "boolean" }, true)!,
    call: { args: "{ body: false }", sends: "POST / application/json false" },
  },
  {
    name: "a text body in another encoding",
    method: "post",
    operation: media("text/plain; charset=utf-16", text, "a")!,
    refused: "body-media-type",
  },
  {
    name: "a text body whose example is no text",
    method: "post",
    operation: media("text/csv", {}, { a: 1 })!,
    refused: "text-value",
  },
  {
    name: "a body of bytes",
    method: "put",
    operation: media("application/octet-stream", {}, "a")!,
    call: { args: "{ body: new Uint8Array([98, 99]) }", sends: "PUT / application/octet-stream bc" },
  },
  {
    name: "an image as body, optional",
    method: "put",
    operation: {
      requestBody: { content: { "image/png": { schema: { type: "string" }, examples: { a: { value: "a" } } } } },
    },
    call: { sends: "PUT /" },
  },
  {
    name: "a body that is an array",
    method: "post",
    operation: media("application/json", { type: "array", items: text, minItems: 1 }, ["a"])!,
    call: { args: '{ body: ["a", "b"] }', sends: 'POST / application/json ["a","b"]' },
  },
  {
    name: "a body that is a string",
    method: "post",
    operation: media("application/json", text, "a")!,
    call: { args: '{ body: "b" }', sends: 'POST / application/json "b"' },
  },
  {
    name: "a body that is a number, optional",
    method: "post",
    operation: { requestBody: json({ type: "integer" }, 1) },
    call: { sends: "POST /" },
  },
  {
    name: "a body that is an object or a list",
    method: "post",
    operation: media("application/json", { oneOf: [thing, { type: "array", items: thing }] }, { id: "a" })!,
    call: { args: '{ body: [{ id: "a" }] }', sends: 'POST / application/json [{"id":"a"}]' },
  },
  {
    name: "a body that may be anything",
    method: "post",
    operation: media("application/json", {}, [1])!,
    call: { args: "{ body: null }", sends: "POST / application/json null" },
  },
  {
    name: "an optional body",
    method: "post",
    operation: { requestBody: json({ type: "object", properties: { a: text } }, { a: "x" }) },
    call: { sends: "POST /" },
  },
  {
    name: "an optional body with a member",
    method: "post",
    operation: { requestBody: json({ type: "object", properties: { a: text } }, { a: "x" }) },
    call: { args: '{ a: "x" }', sends: 'POST / application/json {"a":"x"}' },
  },
  {
    name: "an optional body with required members",
    method: "post",
    operation: { requestBody: json({ type: "object", properties: { a: text }, required: ["a"] }, { a: "x" }) },
    call: { sends: "POST /" },
  },
  {
    name: "a `+json` body",
    method: "post",
    operation: media(
      "application/vnd.api+json",
      { type: "object", properties: { a: text }, required: ["a"] },
      { a: "x" },
    )!,
    call: { args: '{ a: "x" }', sends: 'POST / application/vnd.api+json {"a":"x"}' },
  },
  {
    name: "a body with a charset",
    method: "post",
    operation: media(
      "application/json; charset=utf-8",
      { type: "object", properties: { a: text }, required: ["a"] },
      { a: "x" },
    )!,
    call: { args: '{ a: "x" }', sends: 'POST / application/json; charset=utf-8 {"a":"x"}' },
  },
  {
    name: "two media types of a body",
    method: "post",
    operation: {
      requestBody: {
        required: true,
        content: {
          "application/json": { schema: thing, examples: { a: { value: { id: "a" } } } },
          "text/plain": { schema: text, examples: { a: { value: "a" } } },
        },
      },
    },
    call: { args: '{ id: "b" }', sends: 'POST / application/json {"id":"b"}' },
  },
  {
    name: "a `+json` success",
    operation: {
      responses: {
        "200": {
          description: "It worked.",
          content: { "application/vnd.api+json": { schema: thing, examples: { a: { value: { id: "a" } } } } },
        },
      },
    },
    call: { sends: "GET /", gives: '{ id: "a" }' },
  },
  {
    name: "a GET with a body",
    operation: { requestBody: body({ a: text }, { a: "x" }) },
    refused: "body-of-get",
  },
  {
    name: "examples in the schema of a body only",
    method: "post",
    operation: {
      requestBody: {
        required: true,
        content: {
          "application/json": { schema: { type: "object", properties: { a: text }, examples: [{ a: "x" }] } },
        },
      },
    },
    call: { args: '{ a: "x" }', sends: 'POST / application/json {"a":"x"}' },
  },
  {
    name: "a body without any example",
    method: "post",
    operation: {
      requestBody: {
        required: true,
        content: { "application/json": { schema: { type: "object", properties: { a: text } } } },
      },
    },
    refused: "missing-request-example",
  },
  {
    name: "a body in components",
    method: "post",
    components: { requestBodies: { Shared: body({ a: text }, { a: "x" }) } },
    operation: { requestBody: { $ref: "#/components/requestBodies/Shared" } },
    call: { args: '{ a: "x" }', sends: 'POST / application/json {"a":"x"}' },
  },
  {
    name: "a required name without a property",
    method: "post",
    operation: { requestBody: body({ a: text }, { a: "x", b: "y" }, { required: ["b"] }) },
    refused: "no-invalid-media-type-examples",
  },
  {
    name: "conditions",
    method: "post",
    operation: {
      requestBody: body({ a: text }, { a: "x" }, { if: { required: ["a"] }, else: { properties: { a: text } } }),
    },
    refused: "refused-keyword",
  },
  {
    name: "an idempotency key inside of allOf",
    method: "post",
    operation: {
      requestBody: {
        required: true,
        ...json(
          { allOf: [{ type: "object", properties: { key: { type: "string", "x-idempotency-key": true } } }] },
          { key: "k" },
        ),
      },
    },
    call: { args: '{ key: "k" }', sends: 'POST / application/json {"key":"k"}' },
  },
  {
    name: "an idempotency key in a body with the name of a parameter",
    method: "put",
    path: "/{id}",
    operation: {
      parameters: [inPath("id", text)],
      requestBody: body({ id: text, key: { type: "string", "x-idempotency-key": true } }, { id: "a", key: "k" }),
    },
    call: {
      args: '{ id: "x", body: { id: "y" } }, { idempotencyKey: "k" }',
      sends: 'PUT /x application/json {"id":"y","key":"k"}',
    },
  },
  {
    name: "an idempotency key in a nested object",
    method: "post",
    operation: nestedKey({}),
    call: { args: '{ inner: { a: "x", key: "k" } }', sends: 'POST / application/json {"inner":{"a":"x","key":"k"}}' },
  },
  {
    name: "an idempotency key in a nested object, given as an option",
    method: "post",
    operation: nestedKey({}),
    call: { args: '{}, { idempotencyKey: "k" }', sends: 'POST / application/json {"inner":{"key":"k"}}' },
  },
  {
    name: "an idempotency key in a nested object that lacks something",
    method: "post",
    operation: nestedKey({ required: ["a"] }),
    refused: "idempotency-key",
  },
  {
    name: "an idempotency key in a list",
    method: "post",
    operation: {
      requestBody: body(
        { list: { type: "array", items: { type: "object", properties: { key: keyed } } } },
        { list: [{ key: "k" }] },
      ),
    },
    refused: "idempotency-key",
  },
  {
    name: "an idempotency key in a required header",
    method: "post",
    operation: keyHeader({ "x-idempotency-key": true, schema: text }),
    call: { args: '{}, { idempotencyKey: "k" }', sends: "POST / idempotency-key: k" },
  },
  {
    name: "an idempotency key in a header, by its schema, in the input",
    method: "post",
    operation: keyHeader({ required: false, schema: keyed }),
    call: { args: '{ "Idempotency-Key": "k" }', sends: "POST / idempotency-key: k" },
  },
  {
    name: "an idempotency key in a required header that a call leaves out",
    method: "post",
    operation: keyHeader({ "x-idempotency-key": true, schema: text }),
    call: { args: "{}", sends: "", fails: "input" },
  },
  {
    name: "two idempotency keys",
    method: "post",
    operation: { ...keyHeader({ schema: keyed }), requestBody: body({ key: keyed }, { key: "k" }) },
    refused: "idempotency-key",
  },
];
