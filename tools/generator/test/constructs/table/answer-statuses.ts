import type { JsonObject } from "../../../src/model/api.ts";
import { answer, body, type Construct, text, texts, thing } from "../construct.ts";

const a = { id: "a" };
const responses = (more: JsonObject): JsonObject => ({ responses: more });
const of = (type: string, schema: JsonObject, value: unknown): JsonObject => ({
  description: "It worked.",
  content: { [type]: { schema, examples: { usual: { value: value as string } } } },
});
const problem = { type: "object", properties: { error: { type: "object" }, message: text } };

/** The statuses of responses: ranges, several successes, redirects. */
export const answerStatuses: readonly Construct[] = [
  {
    name: "a `default` response",
    operation: responses({ "200": answer(thing, a), default: answer(problem, {}, "other") }),
    call: { sends: "GET /", answer: { status: 500, body: { message: "oh" } }, fails: "server" },
  },
  {
    name: "a `4XX` response",
    operation: responses({ "200": answer(thing, a), "4XX": answer(problem, {}, "other") }),
    call: { sends: "GET /", answer: { status: 418, body: {} }, fails: "http" },
  },
  {
    name: "a `4XX` response that is the only refusal",
    method: "post",
    operation: {
      requestBody: body({ a: text }, { a: "x" }, { required: ["a"] }),
      ...responses({ "200": answer(thing, a), "4XX": answer(problem, {}, "other"), "400": undefined as never }),
    },
    call: { args: '{ a: "x" }', sends: 'POST / application/json {"a":"x"}', gives: '{ id: "a" }' },
  },
  {
    name: "`4XX`, `5XX` and `default` beside 500",
    operation: responses({
      "200": answer(thing, a),
      "500": answer(problem, {}, "broken"),
      "5XX": of("text/plain", text, "broken"),
      "4XX": { description: "Wrong." },
      default: answer(problem, {}, "other"),
    }),
    call: { sends: "GET /", answer: { status: 502, type: "text/plain", body: "broken" }, fails: "server" },
  },
  {
    name: "a `2XX` response",
    operation: responses({ "200": answer(thing, a), "2XX": answer(thing, a, "other") }),
    refused: "inexact-status",
  },
  {
    name: "a `default` response alone",
    operation: responses({
      default: answer(problem, {}, "other"),
      "400": undefined as never,
      "401": undefined as never,
    }),
    refused: "no-success",
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
    call: { sends: "GET /", gives: '["a"]' },
  },
  {
    name: "a list with 200 and an object with 201: the object",
    operation: responses({ "200": answer(texts, ["a"]), "201": answer(thing, a, "other") }),
    call: { sends: "GET /", answer: { status: 201, body: a }, gives: '{ id: "a" }' },
  },
  {
    name: "a list with 200 and an object with 201: a list where the object has to be",
    operation: responses({ "200": answer(texts, ["a"]), "201": answer(thing, a, "other") }),
    call: { sends: "GET /", answer: { status: 201, body: ["a"] }, fails: "decode" },
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
    call: {
      sends: "GET /",
      answer: { status: 302, location: "/there" },
      gives: '{ status: 302, location: "/there" }',
    },
  },
  {
    name: "200 and 302: the body",
    operation: responses({ "200": answer(thing, a), "302": { description: "Elsewhere." } }),
    call: { sends: "GET /", gives: '{ id: "a" }' },
  },
  {
    name: "200 and 302: without an address",
    operation: responses({ "200": answer(thing, a), "302": { description: "Elsewhere." } }),
    call: { sends: "GET /", answer: { status: 302 }, fails: "decode" },
  },
  {
    name: "200 and 302: another redirect",
    operation: responses({ "200": answer(thing, a), "302": { description: "Elsewhere." } }),
    call: { sends: "GET /", answer: { status: 301, location: "/there" }, fails: "http" },
  },
  {
    name: "303 only, with an example of its address",
    method: "post",
    operation: responses({
      "303": { description: "Elsewhere.", headers: { location: { schema: { type: "string" }, example: "/orders/1" } } },
    }),
    call: {
      sends: "POST /",
      answer: { status: 303, location: "/orders/2" },
      gives: '{ status: 303, location: "/orders/2" }',
    },
  },
  {
    name: "302 only, answered by a body",
    operation: responses({ "302": { description: "Elsewhere.", ...of("text/html", text, "<a>") } }),
    call: { sends: "GET /", answer: { status: 200, body: a }, fails: "decode" },
  },
  {
    name: "304",
    operation: responses({ "200": answer(thing, a), "304": { description: "As before." } }),
    call: { sends: "GET /", answer: { status: 304 }, gives: "{ status: 304 }" },
  },
  {
    name: "300, a choice of several addresses",
    operation: responses({ "200": answer(thing, a), "300": { description: "Choose." } }),
    refused: "redirect-or-interim-status",
  },
];
