import { body, type Construct, inPath, query, text, texts, thing } from "../construct.ts";

const header = (name: string, required: boolean): Construct["operation"] => ({
  parameters: [{ name, in: "header", required, schema: text, example: "a" }],
});
const filter = { type: "object", properties: { a: { type: "integer" } } };

export const parameters: readonly Construct[] = [
  {
    name: "a query array, exploded",
    operation: { parameters: [query("ids", texts)] },
    call: { args: '{ ids: ["a", "b"] }', sends: "GET /?ids=a&ids=b" },
  },
  {
    name: "a query array, not exploded",
    operation: { parameters: [query("ids", texts, { explode: false })] },
    call: { args: '{ ids: ["a", "b"] }', sends: "GET /?ids=a,b" },
  },
  {
    name: "a query array, pipeDelimited",
    operation: { parameters: [query("ids", texts, { style: "pipeDelimited", explode: false })] },
    call: { args: '{ ids: ["a", "b"] }', sends: "GET /?ids=a|b" },
  },
  {
    name: "a query array, spaceDelimited",
    operation: { parameters: [query("ids", texts, { style: "spaceDelimited", explode: false })] },
    call: { args: '{ ids: ["a", "b"] }', sends: "GET /?ids=a%20b" },
  },
  {
    name: "a query object, style form",
    operation: { parameters: [query("f", filter)] },
    call: { args: "{ f: { a: 1 } }", sends: "GET /?a=1" },
  },
  {
    name: "a query object, style form, not exploded",
    operation: { parameters: [query("f", filter, { explode: false })] },
    call: { args: "{ f: { a: 1 } }", sends: "GET /?f=a,1" },
  },
  {
    name: "a query object, deepObject",
    operation: { parameters: [query("f", filter, { style: "deepObject" })] },
    call: { args: "{ f: { a: 1 } }", sends: "GET /?f[a]=1" },
  },
  {
    name: "deepObject with nesting",
    operation: {
      parameters: [query("f", { type: "object", properties: { a: filter } }, { style: "deepObject" })],
    },
    refused: "nested-parameter",
  },
  {
    name: "a query parameter with JSON content",
    operation: {
      parameters: [{ name: "f", in: "query", content: { "application/json": { schema: filter } } }],
    },
    call: { args: "{ f: { a: 1 } }", sends: "GET /?f=%7B%22a%22%3A1%7D" },
  },
  {
    name: "a query parameter with XML content",
    operation: { parameters: [{ name: "f", in: "query", content: { "application/xml": { schema: filter } } }] },
    refused: "parameter-content",
  },
  {
    name: "query parameters of every scalar type, with default, required",
    operation: {
      parameters: [
        query("s", text, { required: true, example: "x" }),
        query("i", { type: "integer", default: 3 }),
        query("b", { type: "boolean" }),
        query("e", { enum: ["p", "q"] }),
      ],
    },
    call: { args: '{ s: "a b", i: 1, b: true, e: "q" }', sends: "GET /?s=a%20b&i=1&b=true&e=q" },
  },
  {
    name: "a required query parameter without example",
    operation: { parameters: [query("q", text, { required: true })] },
    refused: "missing-request-example",
  },
  {
    name: "a required query parameter with `examples`",
    operation: { parameters: [query("q", text, { required: true, examples: { first: { value: "x" } } })] },
    call: { args: '{ q: "x" }', sends: "GET /?q=x" },
  },
  {
    name: "a required query parameter with an example in its schema",
    operation: { parameters: [query("q", { type: "string", examples: ["x"] }, { required: true })] },
    call: { args: '{ q: "x" }', sends: "GET /?q=x" },
  },
  {
    name: "an optional header parameter",
    operation: header("If-Match", false)!,
    call: { sends: "GET /" },
  },
  {
    name: "an optional header parameter that is given",
    operation: header("If-Match", false)!,
    call: { args: '{ "If-Match": "v1" }', sends: "GET / if-match: v1" },
  },
  {
    name: "a required header parameter",
    operation: header("X-Tenant", true)!,
    call: { args: '{ "X-Tenant": "t" }', sends: "GET / x-tenant: t" },
  },
  {
    name: "a header parameter that is a list",
    operation: { parameters: [{ name: "X-Tags", in: "header", schema: texts }] },
    refused: "parameter-type",
  },
  {
    name: "a header parameter with the name of a query parameter",
    operation: { parameters: [{ name: "if-match", in: "header", schema: text }, query("if-match", text)] },
    call: { args: '{ "if-match": "a", header: { "if-match": "b" } }', sends: "GET /?if-match=a if-match: b" },
  },
  { name: "a header parameter `Content-Type`", operation: header("Content-Type", true)!, refused: "ignored-header" },
  { name: "a header parameter `Accept`", operation: header("Accept", false)!, refused: "ignored-header" },
  {
    name: "a cookie parameter",
    operation: { parameters: [{ name: "sid", in: "cookie", schema: text }] },
    refused: "cookie-parameter",
  },
  {
    name: "parameters of the path item",
    path: "/{id}",
    item: { parameters: [inPath("id", text)] },
    call: { args: '{ id: "x" }', sends: "GET /x" },
  },
  {
    name: "parameters of the path item that the operation overrides",
    path: "/{id}",
    item: { parameters: [inPath("id", text), query("limit", text)] },
    operation: { parameters: [query("limit", { type: "integer" })] },
    call: { args: '{ id: "x", limit: 3 }', sends: "GET /x?limit=3" },
  },
  {
    name: "a parameter of the path item that is a property of the body",
    method: "post",
    path: "/{id}",
    item: { parameters: [inPath("id", text)] },
    operation: { requestBody: body({ id: text }, { id: "a" }) },
    call: { args: '{ id: "x", body: { id: "y" } }', sends: 'POST /x application/json {"id":"y"}' },
  },
  {
    name: "a parameter of the operation that is a property of the body, inside of allOf",
    method: "post",
    path: "/{id}",
    operation: {
      parameters: [inPath("id", text)],
      requestBody: body({}, { id: "a" }, { allOf: [{ properties: { id: text } }] }),
    },
    call: { args: '{ id: "x", body: { id: "y" } }', sends: 'POST /x application/json {"id":"y"}' },
  },
  {
    name: "a path and a query parameter of one name",
    path: "/{id}",
    operation: { parameters: [inPath("id", text), query("id", text), query("limit", { type: "integer" })] },
    call: { args: '{ id: "x", query: { id: "y", limit: 1 } }', sends: "GET /x?id=y&limit=1" },
  },
  {
    name: "a path and a required query parameter of one name",
    path: "/{id}",
    operation: { parameters: [inPath("id", text), query("id", text, { required: true, example: "b" })] },
    call: { args: '{ id: "x", query: { id: "y" } }', sends: "GET /x?id=y" },
  },
  {
    name: "a name that path, query, header and body share",
    method: "put",
    path: "/{if-match}",
    operation: {
      parameters: [
        inPath("if-match", text),
        query("if-match", text),
        { name: "if-match", in: "header", required: true, schema: text, example: "a" },
      ],
      requestBody: body({ "if-match": text }, { "if-match": "a" }),
    },
    call: {
      args: '{ "if-match": "p", query: { "if-match": "q" }, header: { "if-match": "h" }, body: { "if-match": "b" } }',
      sends: 'PUT /p?if-match=q if-match: h application/json {"if-match":"b"}',
    },
  },
  {
    name: "a path parameter with the name under which the body would stand",
    method: "post",
    path: "/{body}",
    operation: { parameters: [inPath("body", text)], requestBody: body({ body: text }, { body: "a" }) },
    refused: "name-collision",
  },
  {
    name: "two parameters in one segment",
    path: "/{a},{b}",
    operation: { parameters: [inPath("a", text), inPath("b", text)] },
    call: { args: '{ a: "x", b: "y" }', sends: "GET /x,y" },
  },
  {
    name: "query names with brackets and a dollar sign",
    operation: { parameters: [query("$top", { type: "integer" }), query("page[size]", { type: "integer" })] },
    call: { args: '{ $top: 1, "page[size]": 2 }', sends: "GET /?$top=1&page[size]=2" },
  },
  {
    name: "a deprecated parameter, and the end of a comment in texts",
    operation: {
      summary: "Ends */ here",
      parameters: [query("old", text, { deprecated: true, description: "Gone */ soon" })],
    },
    call: { sends: "GET /" },
  },
  {
    name: "a query parameter `__proto__`",
    operation: { parameters: [query("__proto__", text)] },
    refused: "member-name",
  },
  {
    name: "allowReserved",
    operation: { parameters: [query("q", text, { allowReserved: true })] },
    refused: "refused-keyword",
  },
  {
    name: "a path item by reference",
    root: {
      paths: { "/ref": { $ref: "#/components/pathItems/Shared" } },
    },
    components: {
      pathItems: {
        Shared: {
          get: {
            operationId: "shared",
            summary: "Shared",
            responses: {
              "200": {
                description: "It worked.",
                content: { "application/json": { schema: thing, examples: { usual: { value: { id: "a" } } } } },
              },
            },
          },
        },
      },
    },
  },
  {
    name: "a query in the key of a path",
    path: "?a=b",
    refused: "path-not-include-query",
  },
  { name: "a path with a colon", path: "/all:cancel", method: "post", refused: "path-with-colon" },
];
