import type { JsonObject } from "../../src/model/api.ts";
import { answer, type Construct, json, text, texts, thing } from "./construct.ts";

const a = { id: "a" };
const responses = (more: JsonObject): JsonObject => ({ responses: more });
const of = (type: string, schema: JsonObject, value: unknown): JsonObject => ({
  description: "It worked.",
  content: { [type]: { schema, examples: { usual: { value: value as string } } } },
});
const problem = { type: "object", properties: { error: { type: "object" }, message: text } };

export const answers: readonly Construct[] = [
  {
    name: "a `default` response",
    operation: responses({ "200": answer(thing, a), default: answer(problem, {}) }),
    refused: "inexact-status",
  },
  {
    name: "a `4XX` response",
    operation: responses({ "200": answer(thing, a), "4XX": answer(problem, {}) }),
    refused: "inexact-status",
  },
  {
    name: "201 before 200",
    method: "post",
    operation: responses({ "201": answer(thing, a), "200": answer(thing, a, "other") }),
    call: { sends: "POST /", answer: { status: 201, body: a }, gives: '{ id: "a" }' },
  },
  {
    name: "200 and 204: a body",
    operation: responses({ "200": answer(thing, a), "204": { description: "Nothing." } }),
    call: { sends: "GET /", answer: { status: 200, body: a }, gives: '{ id: "a" }' },
  },
  {
    name: "200 and 204: no body",
    operation: responses({ "200": answer(thing, a), "204": { description: "Nothing." } }),
    call: { sends: "GET /", answer: { status: 204 }, gives: "undefined" },
  },
  {
    name: "200 and 204: a body that breaks its promise",
    operation: responses({ "200": answer(thing, a), "204": { description: "Nothing." } }),
    call: { sends: "GET /", answer: { status: 200, body: {} }, fails: "decode" },
  },
  {
    name: "a list with 200 and an object with 201",
    operation: responses({ "200": answer(texts, ["a"]), "201": answer(thing, a, "other") }),
    refused: "several-successes",
  },
  {
    name: "204 only",
    method: "delete",
    operation: responses({ "204": { description: "Gone." } }),
    call: { sends: "DELETE /", answer: { status: 204 }, gives: "undefined" },
  },
  {
    name: "200 and 302",
    operation: responses({ "200": answer(thing, a), "302": { description: "Elsewhere." } }),
    refused: "redirect-or-interim-status",
  },
  {
    name: "302 only",
    operation: responses({ "302": { description: "Elsewhere." } }),
    refused: ["operation-2xx-response", "redirect-or-interim-status"],
  },
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
    refused: "several-media-types",
  },
  {
    name: "a text/plain success",
    operation: responses({ "200": of("text/plain", text, "a") }),
    refused: "answer-media-type",
  },
  {
    name: "bytes as success",
    operation: responses({ "200": of("application/octet-stream", {}, "a") }),
    refused: "answer-media-type",
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
    refused: "answer-type",
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
    refused: "refused-keyword",
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
    refused: "failure-without-body",
  },
  {
    name: "an answer with `example`",
    operation: responses({
      "200": { description: "It worked.", content: { "application/json": { schema: thing, example: a } } },
    }),
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
