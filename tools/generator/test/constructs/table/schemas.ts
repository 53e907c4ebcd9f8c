import { answer, body, type Construct, json, text, thing } from "../construct.ts";

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

export const schemas: readonly Construct[] = [
  {
    name: "a member that is required and may be null",
    operation: {
      responses: {
        "200": answer(
          { type: "object", properties: { a: { type: ["string", "null"] } }, required: ["a"] },
          { a: null },
        ),
      },
    },
    call: { sends: "GET /", gives: "{ a: null }" },
  },
  {
    name: "a null as the example of an answer",
    operation: { responses: { "200": answer({ type: ["string", "null"] }, null) } },
    refused: "null-example",
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
    operation: {
      requestBody: body({ id: { type: "string", readOnly: true }, n: text }, { n: "x" }, { required: ["id", "n"] }),
    },
    call: { args: '{ n: "x" }', sends: 'POST / application/json {"n":"x"}' },
  },
  {
    name: "readOnly and required in both directions, in a schema that leads back to itself, inside of allOf",
    method: "post",
    operation: {
      requestBody: { required: true, ...json({ $ref: "#/components/schemas/Both" }, { n: "x", of: { n: "y" } }) },
      responses: { "200": answer({ $ref: "#/components/schemas/Both" }, { id: "1", n: "x" }) },
    },
    components: {
      schemas: {
        Both: {
          type: "object",
          properties: { id: { type: "string", readOnly: true }, of: { $ref: "#/components/schemas/Both" } },
          required: ["id"],
          allOf: [
            { type: "object", properties: { n: text, secret: { type: "string", writeOnly: true } }, required: ["n"] },
          ],
        },
      },
    },
    call: {
      args: '{ n: "x", of: { n: "y", secret: "s" } }',
      sends: 'POST / application/json {"n":"x","of":{"n":"y","secret":"s"}}',
      gives: '{ id: "1", n: "x" }',
    },
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
    call: { sends: "GET /", gives: "{}" },
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
    call: { sends: "GET /", answer: { status: 200, body: { n: 9007199254740991 } }, gives: "{ n: 9007199254740991 }" },
  },
  {
    name: "integers of 64 bits that JavaScript would round",
    components: { schemas: { Big: { type: "integer", format: "int64" } } },
    operation: {
      responses: {
        "200": answer({ type: "array", items: { $ref: "#/components/schemas/Big" } }, [1]),
      },
    },
    call: { sends: "GET /", answer: { status: 200, body: [9007199254740992] }, fails: "decode" },
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
    name: "a property `constructor` that the example has",
    method: "post",
    operation: { requestBody: body({ constructor: text }, { constructor: "x" }) },
    call: { args: '{ constructor: "x" }', sends: 'POST / application/json {"constructor":"x"}' },
  },
  {
    name: "a property `constructor` that the example lacks, which mocks take for one that every object has",
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
    name: "limits, patterns and closed objects",
    method: "post",
    operation: {
      requestBody: body(
        {
          rate: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 5, multipleOf: 2 },
          code: { type: "string", pattern: "^[A-Z]+$" },
          inner: { type: "object", additionalProperties: false },
        },
        { rate: 2, code: "A", inner: {} },
      ),
    },
    call: { args: '{ rate: 4, code: "B" }', sends: 'POST / application/json {"rate":4,"code":"B"}' },
  },
];
