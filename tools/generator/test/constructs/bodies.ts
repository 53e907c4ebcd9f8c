import { answer, body, type Construct, json, text, thing } from "./construct.ts";

const media = (type: string, schema: object, value: unknown): Construct["operation"] => ({
  requestBody: {
    required: true,
    content: { [type]: { schema: schema as never, examples: { a: { value: value as never } } } },
  },
});

const node = { type: "object", properties: { name: text, next: { $ref: "#/components/schemas/Node" } } };
const strictNode = {
  type: "object",
  properties: { name: text, next: { $ref: "#/components/schemas/StrictNode" } },
  required: ["name"],
};
const tree = {
  allOf: [
    { type: "object", properties: { name: text } },
    { properties: { next: { $ref: "#/components/schemas/Tree" } } },
  ],
};

export const bodies: readonly Construct[] = [
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
  { name: "a text/plain body", method: "post", operation: media("text/plain", text, "a")!, refused: "body-media-type" },
  {
    name: "a body that is an array",
    method: "post",
    operation: media("application/json", { type: "array", items: text }, ["a"])!,
    refused: "body-is-no-object",
  },
  {
    name: "a body that is a string",
    method: "post",
    operation: media("application/json", text, "a")!,
    refused: "body-is-no-object",
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
    refused: "several-media-types",
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
    name: "oneOf with a discriminator",
    method: "post",
    components: {
      schemas: {
        Cat: { type: "object", properties: { kind: { const: "Cat" } }, required: ["kind"] },
        Dog: { type: "object", properties: { kind: { const: "Dog" } }, required: ["kind"] },
      },
    },
    operation: {
      requestBody: {
        required: true,
        ...json(
          {
            oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
            discriminator: { propertyName: "kind" },
          },
          { kind: "Cat" },
        ),
      },
    },
    call: { args: '{ kind: "Dog" }', sends: 'POST / application/json {"kind":"Dog"}' },
  },
  {
    name: "allOf in a body",
    method: "post",
    operation: {
      requestBody: {
        required: true,
        ...json({ allOf: [thing, { type: "object", properties: { b: text } }] }, { id: "a" }),
      },
    },
    call: { args: '{ id: "a", b: "b" }', sends: 'POST / application/json {"id":"a","b":"b"}' },
  },
  {
    name: "additionalProperties",
    method: "post",
    operation: { requestBody: body({}, { a: "x" }, { additionalProperties: text }) },
    call: { args: '{ any: "x" }', sends: 'POST / application/json {"any":"x"}' },
  },
  {
    name: "readOnly and required in a request",
    method: "post",
    operation: { requestBody: body({ id: { type: "string", readOnly: true } }, {}, { required: ["id"] }) },
    refused: "read-only-in-request",
  },
  {
    name: "writeOnly and required in an answer",
    operation: {
      responses: {
        "200": answer(
          { type: "object", properties: { password: { type: "string", writeOnly: true } }, required: ["password"] },
          {},
        ),
      },
    },
    refused: "write-only-in-answer",
  },
  {
    name: "a recursive schema in a request",
    method: "post",
    components: { schemas: { Node: node } },
    operation: { requestBody: { required: true, ...json({ $ref: "#/components/schemas/Node" }, { name: "a" }) } },
    call: {
      args: '{ name: "a", next: { name: "b" } }',
      sends: 'POST / application/json {"name":"a","next":{"name":"b"}}',
    },
  },
  {
    name: "a recursive schema with required members",
    components: { schemas: { StrictNode: strictNode } },
    operation: { responses: { "200": answer({ $ref: "#/components/schemas/StrictNode" }, { name: "a" }) } },
    call: { sends: "GET /", gives: '{ name: "a" }' },
  },
  {
    name: "recursion through allOf",
    method: "post",
    components: { schemas: { Tree: tree } },
    operation: { requestBody: { required: true, ...json({ $ref: "#/components/schemas/Tree" }, { name: "a" }) } },
    refused: "recursive-all-of",
  },
  {
    name: "const",
    method: "post",
    operation: { requestBody: body({ a: { const: "x" } }, { a: "x" }) },
    call: { args: '{ a: "x" }', sends: 'POST / application/json {"a":"x"}' },
  },
  {
    name: "integers of 64 bits",
    operation: {
      responses: {
        "200": answer({ type: "object", properties: { n: { type: "integer", format: "int64" } } }, { n: 1 }),
      },
    },
    refused: "unsafe-integer",
  },
  {
    name: "integers of 64 bits with a safe maximum",
    operation: {
      responses: {
        "200": answer(
          { type: "object", properties: { n: { type: "integer", format: "int64", maximum: 9007199254740991 } } },
          { n: 1 },
        ),
      },
    },
    call: { sends: "GET /", gives: "{ n: 1 }" },
  },
  {
    name: "a default in a component of a request",
    method: "post",
    components: { schemas: { Defaulted: { type: "object", properties: { a: { type: "string", default: "x" } } } } },
    operation: { requestBody: { required: true, ...json({ $ref: "#/components/schemas/Defaulted" }, { a: "x" }) } },
    call: { args: "{}", sends: "POST / application/json {}" },
  },
  {
    name: "properties with names of JavaScript",
    method: "post",
    operation: {
      requestBody: body(Object.fromEntries(["toJSON", "then", "a-b"].map((name) => [name, text])), { "a-b": "x" }),
    },
    call: { args: '{ then: "x", "a-b": "y" }', sends: 'POST / application/json {"then":"x","a-b":"y"}' },
  },
  {
    name: "a property `constructor`, which the checking of examples takes for one that every object has",
    method: "post",
    operation: { requestBody: body({ constructor: text }, {}) },
    refused: "no-invalid-media-type-examples",
  },
  {
    name: "a property `__proto__`",
    method: "post",
    operation: { requestBody: body(JSON.parse('{ "__proto__": { "type": "string" } }'), {}) },
    refused: "member-name",
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
    name: "an idempotency key in a nested object",
    method: "post",
    operation: {
      requestBody: body(
        { inner: { type: "object", properties: { key: { type: "string", "x-idempotency-key": true } } } },
        { inner: { key: "k" } },
      ),
    },
    refused: "idempotency-key",
  },
];
