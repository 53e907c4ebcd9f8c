import { type Construct, query, text, texts } from "../construct.ts";

const filter = { type: "object", properties: { a: { type: "integer" }, b: { type: "string" } } };
const integer = { type: "integer" };

/** A required query parameter with an example that the contract has to send. */
function required(name: string, schema: object, example: unknown, more: object = {}): Construct {
  return {
    name: `the example ${JSON.stringify(example)} of the query parameter \`${name}\` ${JSON.stringify(more)}`,
    operation: { parameters: [query(name, schema as never, { example: example as never, required: true, ...more })] },
  };
}

const refused = (refusal: string, construct: Construct): Construct => ({ ...construct, refused: refusal });

/** JSON as the content of a required query parameter. */
function json(example: unknown): Construct {
  const content = { "application/json": { schema: {}, example: example as never } };
  return {
    name: `the example ${JSON.stringify(example)} of a query parameter in JSON`,
    operation: { parameters: [{ name: "j", in: "query", required: true, content }] },
  };
}

/** What the proof of the contract can send in a query, and what it refuses to. */
export const queryExamples: readonly Construct[] = [
  ...["a=b", "a+b", "a%b", "a#b", "a,b", "a[b]", "a b", "ä", "1", "null"].map((value) => required("n", text, value)),
  required("$top", integer, 0),
  required("on", { type: "boolean" }, false),
  ...["a-b", "a:b", "a/b", "é"].map((name) => required(name, text, "x")),
  required("l", texts, ["a,b", "c"]),
  required("l", texts, ["", "a"]),
  ...[{ explode: false }, { style: "pipeDelimited", explode: false }, { style: "spaceDelimited", explode: false }].map(
    (more) => required("l", texts, ["a", "b"], more),
  ),
  required("o", filter, { a: 1, b: "" }, { style: "deepObject" }),
  ...[{ a: "b c" }, [1], [], {}, "x", true].map(json),
  ...["page[size]", "a.b"].map((name) => refused("query-example", required(name, text, "x"))),
  ...[required("n", text, "a&b"), required("n", text, ""), required("l", texts, []), required("l", texts, [""])].map(
    (one) => refused("query-example", one),
  ),
  ...[{}, { explode: false }].map((more) => refused("query-example", required("o", filter, { a: 1 }, more))),
  refused("query-example", required("o", filter, {}, { style: "deepObject" })),
  refused("query-example", json({ a: "b&c" })),
  ...["a&b", "a=b", "a#b", "a+b"].map((name) => refused("parameter-name", required(name, text, "x"))),
  {
    name: "an optional query parameter with brackets and an example",
    operation: { parameters: [query("page[size]", integer, { example: 3 })] },
    call: { args: '{ "page[size]": 2 }', sends: "GET /?page[size]=2" },
  },
  {
    name: "an optional query list with an empty default",
    operation: { parameters: [query("tags", { ...texts, default: [] })] },
    call: { args: '{ tags: ["a"] }', sends: "GET /?tags=a" },
  },
];
