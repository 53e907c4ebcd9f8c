import type { JsonObject } from "../../../src/model/api.ts";
import { answer, type Construct, error, json, text, thing } from "../construct.ts";

const a = { id: "a" };
const documenting = (
  name: string,
  errors: readonly JsonObject[],
  refused?: string | readonly string[],
  operation: JsonObject = {},
): Construct => ({
  name,
  operation: { "x-errors": errors, ...operation },
  ...(refused === undefined ? {} : { refused }),
});
const with1 = (type: JsonObject): JsonObject => ({ p: { description: "A value.", ...type } });
const string = (example: string): JsonObject => ({ description: "A value.", type: "string", examples: [example] });

/** An error with a code, and the call that gives it. */
const coded = (code: string): Construct => ({
  name: `code \`${code}\``,
  operation: { "x-errors": [error(code, "Failed.")] },
  call: { sends: "GET /", answer: { status: 409, body: { error: { code }, message: "Failed." } }, fails: "api", code },
});

export const documentedErrors: readonly Construct[] = [
  coded("a.b"),
  coded("out-of-credit"),
  coded("invalid.request-2"),
  coded("4001"),
  coded("default"),
  coded("https://api.example.test/problems/out-of-credit"),
  coded("a code, with blanks"),
  documenting("a code with a blank at its end", [error("BLANK ", "Failed.")], "code-name"),
  documenting("code `delete` with a variant", [error("delete", "Failed.", { variant: "one" })]),
  documenting("code `delete` beside `delete_`", [error("delete", "First."), error("delete_", "Second.")], "code-name"),
  documenting(
    "`A` variant `b` beside code `A_b`",
    [error("A", "First.", { variant: "b" }), error("A_b", "Second.")],
    "code-name",
  ),
  documenting(
    "`A` variant `b` beside code `A.b`",
    [error("A", "First.", { variant: "b" }), error("A.b", "Second.")],
    "code-name",
  ),
  documenting("codes that differ in punctuation", [error("a-b", "First."), error("a.b", "Second.")], "code-name"),
  documenting("codes that differ in case", [error("CASE_ONE", "First."), error("case_one", "Second.")]),
  documenting("an unbalanced brace", [error("BRACE", "Failed { here.")], "unbalanced-braces"),
  documenting("an unbalanced closing brace", [error("BRACE", "Failed } here.")], "unbalanced-braces"),
  documenting(
    "quotes, backticks, emoji and regex characters",
    [error("QUOTES", "Failed \"`'$^.*+?()[] 🎉 ${x.")],
    "unbalanced-braces",
  ),
  documenting("quotes, backticks and emoji", [error("QUOTED", "Failed \"`'$^.*+?()[] 🎉")]),
  documenting("a newline", [error("NEWLINE", "First\nsecond.")]),
  documenting(
    "a leading blank",
    [error("BLANK", " Failed {p}", {}, with1({ type: "string", examples: ["v"] }))],
    "message-blanks",
  ),
  documenting(
    "a trailing blank",
    [error("BLANK_AFTER", "Failed {p} ", {}, with1({ type: "string", examples: ["v"] }))],
    "message-blanks",
  ),
  {
    name: "one code with two statuses in two operations, without variants",
    operation: { "x-errors": [error("TWO_STATUSES", "Failed.")] },
    item: {
      put: {
        operationId: "putIt",
        summary: "Put",
        responses: { "200": answer(thing, a) },
        "x-errors": [error("TWO_STATUSES", "Failed.", { status: 410 })],
      },
    },
    refused: "error-twice",
  },
  {
    name: "one code with other advice in two operations, without variants",
    operation: { "x-errors": [error("TWO_ADVICES", "Failed.")] },
    item: {
      put: {
        operationId: "putIt",
        summary: "Put",
        responses: { "200": answer(thing, a) },
        "x-errors": [error("TWO_ADVICES", "Failed.", { fix: "Something else." })],
      },
    },
    refused: "error-twice",
  },
  documenting(
    "numeric parameter names",
    [error("NUMBERED", "{1} or {0}", {}, { "1": string("b"), "0": string("a") })],
    "parameter-name",
  ),
  documenting(
    "a parameter `__proto__`",
    [error("PROTO", "{__proto__} failed", {}, JSON.parse(`{"__proto__":${JSON.stringify(string("a"))}}`))],
    "parameter-name",
  ),
  documenting("a message that is one parameter", [
    error("WHOLE", "{p}", {}, with1({ type: "string", examples: ["v"] })),
  ]),
  {
    name: "one code with two texts in two operations, without variants",
    operation: { "x-errors": [error("TWICE", "First.")] },
    item: {
      put: {
        operationId: "putIt",
        summary: "Put",
        responses: { "200": answer(thing, a) },
        "x-errors": [error("TWICE", "Second.")],
      },
    },
    refused: "error-twice",
  },
  documenting(
    "equal texts, other advice",
    [error("SAME", "Failed.", { variant: "one" }), error("SAME", "Failed.", { variant: "two", fix: "Other." })],
    "ambiguous-variants",
  ),
  documenting("an optional parameter as two variants", [
    error("OPTIONAL", "Failed.", { variant: "without" }),
    error("OPTIONAL", "Failed, see {p}!", { variant: "with" }, with1({ type: "string", examples: ["v"] })),
  ]),
  documenting(
    "every usual status",
    [401, 409, 422, 429, 451, 500, 599].map((status) => error(`STATUS_${status}`, "Failed.", { status })),
  ),
  documenting("status 999", [error("STATUS_999", "Failed.", { status: 999 })], "error-status"),
  {
    ...documenting("a status that a shared response has", [error("SHARED", "Failed.", { status: 403 })], undefined, {
      responses: { "200": answer(thing, a), "403": { $ref: "#/components/responses/Forbidden" } },
    }),
    components: {
      responses: {
        Forbidden: {
          description: "Forbidden.",
          ...json({ type: "object", properties: { message: text } }, { message: "no" }, "forbidden"),
        },
      },
    },
    call: {
      sends: "GET /",
      answer: { status: 403, body: { error: { code: "SHARED" }, message: "Failed." } },
      fails: "api",
    },
  },
  documenting("400 beside a standard 400", [error("BAD", "Bad.", { status: 400 })], undefined, {
    responses: {
      "200": answer(thing, a),
      "400": {
        description: "Wrong.",
        ...json({ type: "object", properties: { message: text } }, { message: "wrong" }, "wrong"),
      },
    },
  }),
  documenting(
    "a list item with a comma",
    [error("COMMA", "Failed: {p}", {}, with1({ type: "array", items: text, examples: [["a, b", "c"]] }))],
    "parameter-example",
  ),
  documenting(
    "a list of integers",
    [error("INTS", "Failed: {p}", {}, with1({ type: "array", items: { type: "integer" }, examples: [[1, 2]] }))],
    "parameter-type",
  ),
  documenting(
    "an empty text as example",
    [error("EMPTY", "Failed: {p}", {}, with1({ type: "string", examples: [""] }))],
    "parameter-example",
  ),
  documenting(
    "an example that holds the separator",
    [error("SEPARATOR", "{p} of {q}", {}, { p: string("1 of 2"), q: string("3") })],
    "parameter-example",
  ),
  documenting("an exponent", [error("EXPONENT", "Failed: {p}", {}, with1({ type: "number", examples: [1e21] }))]),
  documenting("an enum of a parameter", [
    error("ENUMERATED", "Failed: {p}", {}, with1({ type: "string", enum: ["x"], examples: ["x"] })),
  ]),
  {
    ...documenting("errors without an envelope", [error("BARE", "Failed.")], "missing-envelope"),
    root: { "x-error-envelope": undefined },
  },
  {
    name: "no documented errors, and no envelope",
    root: { "x-error-envelope": undefined },
    call: { sends: "GET /", gives: '{ id: "a" }' },
  },
  {
    name: "no documented errors, and a failure",
    root: { "x-error-envelope": undefined },
    call: { sends: "GET /", answer: { status: 404, body: "some text" }, fails: "http" },
  },
  documenting("a variant with a dash", [error("VARIANT", "Failed.", { variant: "a-b" })]),
  documenting("a variant with a blank", [error("VARIANT", "Failed.", { variant: "a b" })], "variant-name"),
  documenting("a hand-written example with the name of an error", [error("NAMED", "Failed.")], "example-name", {
    responses: {
      "200": answer(thing, a),
      "409": { description: "No.", ...json({ type: "object" }, { x: 1 }, "NAMED") },
    },
  }),
  documenting(
    "a type array",
    [error("TYPES", "Failed: {p}", {}, with1({ type: ["string", "null"], examples: ["v"] }))],
    "parameter-type",
  ),
];

const envelope = (more: JsonObject): JsonObject => ({
  "x-error-envelope": {
    mediaType: "application/json",
    schema: {
      type: "object",
      properties: {
        error: { type: "object", properties: { code: text } },
        errors: { type: "array", items: { type: "object", properties: { code: text } } },
        message: text,
        lines: { type: "array", items: text },
      },
    },
    code: { at: "/error/code" },
    messages: ["/message"],
    ...more,
  },
});
const listing = { "x-errors": [error("ANY", "Failed.")] };

export const envelopes: readonly Construct[] = [
  {
    name: "an envelope that is a list",
    operation: listing,
    root: envelope({ code: { at: "/errors/0/code" } }),
    refused: "envelope-place",
  },
  {
    name: "an envelope whose code stands in the one of a list's items that a member tells",
    operation: listing,
    root: envelope({ code: { at: "/errors/0/code", where: { "@type": "ErrorInfo" } } }),
    refused: ["envelope-place", "struct"],
  },
  {
    name: "an envelope whose codes are numbers",
    operation: { "x-errors": [error("4001", "Failed.")] },
    root: envelope({
      schema: { type: "object", properties: { code: { type: "integer" }, message: text } },
      code: { at: "/code" },
    }),
    call: {
      sends: "GET /",
      answer: { status: 409, body: { code: 4001, message: "Failed." } },
      fails: "api",
      code: "4001",
    },
  },
  {
    name: "an envelope whose codes are numbers, and a code that is none",
    operation: listing,
    root: envelope({
      schema: { type: "object", properties: { code: { type: "integer" }, message: text } },
      code: { at: "/code" },
    }),
    refused: "code-name",
  },
  { name: "an envelope with its code at the top", operation: listing, root: envelope({ code: { at: "/message" } }) },
  {
    name: "a pointer that leads nowhere",
    operation: listing,
    root: envelope({ code: { at: "/error/cod" } }),
    refused: "envelope-place",
  },
  { name: 'the pointer ""', operation: listing, root: envelope({ code: { at: "" } }), refused: "envelope-place" },
  {
    name: "a message that is a list",
    operation: listing,
    root: envelope({ messages: ["/lines"] }),
    refused: "envelope-place",
  },
  {
    name: "a member that the schema requires and `base` lacks",
    operation: listing,
    root: envelope({
      schema: {
        type: "object",
        properties: { error: { type: "object", properties: { code: text } }, message: text, time: text },
        required: ["time"],
      },
    }),
    refused: "incomplete-error",
  },
  {
    name: "an envelope whose schema is an allOf",
    operation: listing,
    root: envelope({
      schema: {
        allOf: [
          { type: "object", properties: { error: { type: "object", properties: { code: text } } } },
          { properties: { message: text } },
        ],
      },
    }),
  },
];
