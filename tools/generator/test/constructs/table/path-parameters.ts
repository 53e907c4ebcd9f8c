import { type Construct, inPath, query, text, texts } from "../construct.ts";

export const pathParameters: readonly Construct[] = [
  {
    name: "a path parameter, style label",
    path: "/{id}",
    operation: { parameters: [inPath("id", text, { style: "label" })] },
    refused: "parameter-style",
  },
  {
    name: "a path parameter, style matrix",
    path: "/{id}",
    operation: { parameters: [inPath("id", text, { style: "matrix" })] },
    refused: "parameter-style",
  },
  {
    name: "a path parameter that is a list",
    path: "/{ids}",
    operation: { parameters: [inPath("ids", texts, { example: ["a"] })] },
    refused: "parameter-type",
  },
  {
    name: "an integer path parameter",
    path: "/{id}",
    operation: { parameters: [inPath("id", { type: "integer" }, { example: 1 })] },
    call: { args: "{ id: 0 }", sends: "GET /0" },
  },
  {
    name: "an example of a path parameter with a slash",
    path: "/{id}",
    operation: { parameters: [inPath("id", text, { example: "a/b" })] },
    refused: "path-example",
  },
  {
    name: "a boolean path parameter",
    path: "/{id}",
    operation: { parameters: [inPath("id", { type: "boolean" }, { example: true })] },
    call: { args: "{ id: false }", sends: "GET /false" },
  },
  {
    name: "a required list in the query",
    operation: { parameters: [query("ids", texts, { required: true, example: ["a", "b"] })] },
    call: { args: '{ ids: ["c"] }', sends: "GET /?ids=c" },
  },
  {
    name: "a path parameter with a dash",
    path: "/{the-id}",
    operation: { parameters: [inPath("the-id", text)] },
    call: { args: '{ "the-id": "x" }', sends: "GET /x" },
  },
];
