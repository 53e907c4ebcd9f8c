import type { JsonObject } from "../../../src/model/api.ts";
import { answer, type Construct, error, json, text, texts, thing } from "../construct.ts";

const a = { id: "a" };
const ID = "6f0a3d0c-3f3b-4b6e-9d58-1d2f3c4b5a69";
const responses = (more: JsonObject): JsonObject => ({ responses: more });
const of = (type: string, schema: JsonObject, value: unknown): JsonObject => ({
  description: "It worked.",
  content: { [type]: { schema, examples: { usual: { value: value as string } } } },
});
const problem = { type: "object", properties: { error: { type: "object" }, message: text } };

/** The bodies of responses: media types, schemas and examples. */
export const answers: readonly Construct[] = [
  {
    name: "a JSON and a CSV success",
    operation: responses({
      "200": {
        description: "It worked.",
        content: {
          "text/csv": { schema: text, examples: { a: { value: "a" } } },
          ...(json(thing, a)["content"] as JsonObject),
        },
      },
    }),
    call: { sends: "GET / accept: application/json", gives: '{ id: "a" }' },
  },
  {
    name: "a text/plain success",
    operation: responses({ "200": of("text/plain", text, "a") }),
    call: { sends: "GET /", gives: '"a"' },
  },
  {
    name: "a text/plain success that is empty",
    operation: responses({ "200": of("text/plain; charset=utf-8", text, "a") }),
    call: { sends: "GET /", answer: { status: 200, type: "text/plain", body: "" }, gives: '""' },
  },
  {
    name: "an XML success",
    operation: responses({ "200": of("application/xml", text, "<a/>") }),
    call: { sends: "GET /", gives: '"<a/>"' },
  },
  {
    name: "a text success in another encoding",
    operation: responses({ "200": of("text/plain; charset=iso-8859-1", text, "a") }),
    refused: "answer-media-type",
  },
  {
    name: "a text success whose schema is an object",
    operation: responses({ "200": of("text/csv", { type: "object" }, {}) }),
    refused: "text-value",
  },
  {
    name: "a success of any media type",
    operation: responses({ "200": of("*/*", thing, a) }),
    refused: "answer-media-type",
  },
  {
    name: "a stream of events",
    operation: responses({ "200": of("text/event-stream", text, "data: a") }),
    refused: "answer-media-type",
  },
  {
    name: "bytes as success",
    operation: responses({ "200": of("application/octet-stream", {}, "a") }),
    call: { sends: "GET /", gives: "new Uint8Array([97])" },
  },
  {
    name: "a PDF as success",
    operation: responses({ "200": of("application/pdf", { type: "string", format: "binary" }, "%PDF-1.7") }),
    call: {
      sends: "GET /",
      answer: { status: 200, type: "application/pdf", body: "%P" },
      gives: "new Uint8Array([37, 80])",
    },
  },
  {
    name: "bytes as success: a failure in JSON",
    operation: responses({ "200": of("image/png", { type: "string" }, "a") }),
    call: { sends: "GET /", answer: { status: 401, body: { message: "who?" } }, fails: "auth" },
  },
  {
    name: "bytes with 200, JSON with 202",
    operation: responses({ "200": of("application/zip", {}, "a"), "202": answer(thing, a, "later") }),
    call: { sends: "GET /", answer: { status: 202, body: a }, gives: '{ id: "a" }' },
  },
  {
    name: "a text failure",
    operation: responses({ "200": answer(thing, a), "404": of("text/html", text, "<p>None</p>") }),
    call: { sends: "GET /", answer: { status: 404, type: "text/html", body: "<p>None</p>" }, fails: "http" },
  },
  {
    name: "a success that is an array",
    operation: responses({ "200": answer(texts, ["a"]) }),
    call: { sends: "GET /", gives: '["a"]' },
  },
  {
    name: "a success that is an array, answered by an object",
    operation: responses({ "200": answer(texts, ["a"]) }),
    call: { sends: "GET /", answer: { status: 200, body: {} }, fails: "decode" },
  },
  {
    name: "a success that is a string",
    operation: responses({ "200": answer(text, "a") }),
    call: { sends: "GET /", gives: '"a"' },
  },
  {
    name: "a success that is a number",
    operation: responses({ "200": answer({ type: "number" }, 1) }),
    call: { sends: "GET /", gives: "1" },
  },
  {
    name: "a success that is an object or a list",
    operation: responses({ "200": answer({ type: ["object", "array"] }, {}) }),
    call: { sends: "GET /", answer: { status: 200, body: [1] }, gives: "[1]" },
  },
  {
    name: "a success that is an object or a list, by oneOf",
    operation: responses({ "200": answer({ oneOf: [thing, texts] }, a) }),
    call: { sends: "GET /", answer: { status: 200, body: ["a"] }, gives: '["a"]' },
  },
  {
    name: "a success that is an object or a list, answered by a text",
    operation: responses({ "200": answer({ oneOf: [thing, texts] }, a) }),
    call: { sends: "GET /", answer: { status: 200, body: "a" }, fails: "decode" },
  },
  {
    name: "a success that is an object or null",
    operation: responses({ "200": answer({ ...thing, type: ["object", "null"] }, a) }),
    call: { sends: "GET /", answer: { status: 200, body: null }, gives: "null" },
  },
  {
    name: "a success that may be anything",
    operation: responses({ "200": answer({}, 1) }),
    call: { sends: "GET /", gives: "1" },
  },
  {
    name: "`required` inside of allOf of a success",
    operation: responses({ "200": answer({ allOf: [thing] }, a) }),
    call: { sends: "GET /", answer: { status: 200, body: {} }, fails: "decode" },
  },
  {
    name: "oneOf in a success",
    operation: responses({
      "200": answer({ oneOf: [thing, { type: "object", properties: { other: text }, required: ["other"] }] }, a),
    }),
    call: { sends: "GET /", gives: '{ id: "a" }' },
  },
  {
    name: "HEAD",
    method: "head",
    operation: responses({ "200": { description: "It is there." } }),
    call: { sends: "HEAD /", answer: { status: 200 }, gives: "undefined" },
  },
  {
    name: "HEAD with a parameter, and answers that are described with a body",
    method: "head",
    path: "/{id}",
    operation: {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" }, example: ID }],
      ...responses({ "200": answer(thing, a), "404": { description: "None." } }),
    },
    call: { args: `{ id: "${ID}" }`, sends: `HEAD /${ID}`, answer: { status: 404 }, fails: "http" },
  },
  {
    name: "HEAD with documented errors",
    method: "head",
    components: { examples: { GONE: error("GONE", "It is gone.") } },
    operation: {
      "x-errors": [{ $ref: "#/components/examples/GONE" }],
      ...responses({ "200": { description: "Yes." } }),
    },
    refused: "errors-of-head",
  },
  {
    name: "OPTIONS",
    method: "options",
    operation: responses({ "200": answer(thing, a) }),
    call: { sends: "OPTIONS /", gives: '{ id: "a" }' },
  },
  { name: "TRACE", method: "trace", operation: responses({ "200": answer(thing, a) }), refused: "refused-keyword" },
  {
    name: "`content: {}`",
    method: "post",
    operation: responses({ "202": { description: "Later.", content: {} } }),
    call: { sends: "POST /", answer: { status: 202 }, gives: "undefined" },
  },
  {
    name: "externalValue",
    operation: responses({
      "200": {
        description: "It worked.",
        content: {
          "application/json": { schema: thing, examples: { usual: { externalValue: "https://example.test/a.json" } } },
        },
      },
    }),
    refused: "refused-keyword",
  },
  {
    name: "a failure 400 without violations",
    operation: responses({
      "200": answer(thing, a),
      "400": { description: "Wrong.", ...json(problem, { message: "wrong" }, "wrong") },
    }),
    call: { sends: "GET /", answer: { status: 400, body: { message: "wrong" } }, fails: "http" },
  },
  {
    name: "a failure without a body",
    operation: responses({ "200": answer(thing, a), "404": { description: "None." } }),
    call: { sends: "GET /", answer: { status: 404 }, fails: "http" },
  },
  {
    name: "an answer with `example`",
    operation: responses({
      "200": { description: "It worked.", content: { "application/json": { schema: thing, example: a } } },
    }),
    call: { sends: "GET /", gives: '{ id: "a" }' },
  },
  {
    name: "an answer whose example stands in the schema",
    operation: responses({
      "200": {
        description: "It worked.",
        content: { "application/json": { schema: { ...thing, examples: [a] } } },
      },
    }),
    call: { sends: "GET /", answer: { status: 200, body: a }, gives: '{ id: "a" }' },
  },
  {
    name: "an answer without any example",
    operation: responses({ "200": { description: "It worked.", content: { "application/json": { schema: thing } } } }),
    refused: "missing-response-example",
  },
  {
    name: "callbacks",
    operation: {
      callbacks: {
        done: {
          "{$request.query.url}": {
            post: { summary: "Done", operationId: "done", responses: { "200": answer(thing, a) } },
          },
        },
      },
    },
    refused: "refused-keyword",
  },
  {
    name: "links",
    operation: responses({ "200": { ...answer(thing, a), links: { next: { operationId: "other" } } } }),
    refused: "refused-keyword",
  },
];
