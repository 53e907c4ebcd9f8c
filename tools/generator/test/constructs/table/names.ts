import type { JsonObject } from "../../../src/model/api.ts";
import { answer, body, type Construct, query, text, texts, thing } from "../construct.ts";

const named = (operationId: string, calledAs: string): Construct => ({
  name: `operationId \`${operationId}\``,
  operation: { operationId },
  calledAs,
  call: { sends: "GET /" },
});

const page = (more: object, refused?: string): Pick<Construct, "method" | "operation"> & { refused?: string } => ({
  method: "post",
  operation: {
    requestBody: body({ cursor: text, page: { type: "integer" } }, { cursor: "c" }),
    responses: {
      "200": answer(
        {
          type: "object",
          properties: { next: text, nextPage: { type: "integer" }, items: texts },
          required: ["items"],
        },
        { items: ["a"] },
      ),
    },
    "x-pagination": { cursor: "/cursor", next: "/next", items: "/items", ...more },
  },
  ...(refused === undefined ? {} : { refused }),
});

const counted = (pagination: JsonObject): Pick<Construct, "operation"> => ({
  operation: {
    parameters: [query("page", { type: "integer" }), query("after", text)],
    responses: {
      "200": answer(
        {
          type: "object",
          properties: { items: texts, total: { type: "integer" }, hasMore: { type: "boolean" }, next: text },
          required: ["items"],
        },
        { items: ["a"] },
      ),
    },
    "x-pagination": pagination,
  },
});

export const names: readonly Construct[] = [
  named("with-dash", "withDash"),
  named("with.a.dot", "withADot"),
  named("with/slash", "withSlash"),
  named("delete", "delete_"),
  named("2fa", "_2fa"),
  named("then", "then_"),
  named("raw", "raw_"),
  named("operations", "operations_"),
  named("decode", "decode_"),
  {
    name: "operationIds that differ in punctuation only",
    operation: { operationId: "list-things" },
    item: { put: { operationId: "list.things", summary: "List", responses: { "200": answer(thing, { id: "a" }) } } },
    refused: "operation-name",
  },
  {
    name: "operationIds that differ in the case of the first letter",
    operation: { operationId: "listThings" },
    item: { put: { operationId: "ListThings", summary: "List", responses: { "200": answer(thing, { id: "a" }) } } },
    refused: "operation-name",
  },
  { name: "no operationId", operation: { operationId: undefined }, refused: "operation-operationId" },
  {
    name: "a description of several lines with the end of a comment",
    operation: { description: "First\n\n*/ second\n" },
    call: { sends: "GET /" },
  },
  {
    name: "pages by cursor",
    ...page({}),
    call: { args: "{}", sends: "POST / application/json {}", gives: '{ items: ["a"] }' },
  },
  {
    name: "pages by a cursor that is a number",
    ...page({ cursor: "/page", next: "/nextPage" }),
    call: { args: "{}", sends: "POST / application/json {}", gives: '{ items: ["a"] }' },
  },
  { name: "a cursor that is no text, and a next one that is", ...page({ cursor: "/page" }, "pagination-place") },
  {
    name: "pages by number in the query",
    ...counted({ page: "/page", items: "/items", total: "/total" }),
    call: { args: "{ page: 1 }", sends: "GET /?page=1", gives: '{ items: ["a"] }' },
  },
  {
    name: "pages by offset in the query",
    ...counted({ offset: "/page", items: "/items", more: "/hasMore" }),
    call: { args: "{ page: 0 }", sends: "GET /?page=0", gives: '{ items: ["a"] }' },
  },
  {
    name: "pages by cursor in the query",
    ...counted({ cursor: "/after", next: "/next", items: "/items" }),
    call: { sends: "GET /", gives: '{ items: ["a"] }' },
  },
  {
    name: "pages by number and by offset",
    ...counted({ page: "/page", offset: "/page", items: "/items" }),
    refused: "pagination-form",
  },
  { name: "pages without a way to the next", ...counted({ items: "/items" }), refused: "pagination-form" },
  {
    name: "pages by a number that is a text",
    ...counted({ page: "/after", items: "/items" }),
    refused: "pagination-place",
  },
  { name: "pagination pointers that lead nowhere", ...page({ next: "/nothing" }, "pagination-place") },
  { name: "`x-error` at an operation", operation: { "x-error": [] }, refused: "misplaced-extension" },
  { name: "`x-pagnation`", operation: { "x-pagnation": {} }, refused: "unknown-extension" },
  {
    name: "`x-idempotencykey`",
    operation: { requestBody: body({ a: { type: "string", "x-idempotencykey": true } }, { a: "x" }) },
    method: "post",
    refused: "unknown-extension",
  },
  { name: "`x-errors` at a path item", item: { "x-errors": [] }, refused: "misplaced-extension" },
  {
    name: "extensions of other tools",
    operation: { "x-internal": true, "x-amazon-apigateway": {} },
    call: { sends: "GET /" },
  },
];
