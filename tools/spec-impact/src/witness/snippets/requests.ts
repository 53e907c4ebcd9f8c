import type { Api, Operation } from "@resellers-sdk/generator/model";
import { requestSchema } from "../schema/places.ts";
import { placesIn, samplesOf } from "../schema/samples.ts";
import type { Fact, Snippet } from "../snippet.ts";
import { quote } from "./names.ts";

/** Asks the description whether it admits the requests that were right so far: mocks and servers refuse by it. */
export function requestsOf(operation: Operation, { document }: Api): readonly Snippet[] {
  const { id, hasBody, request } = operation;
  if (!hasBody) return [];
  const samples = samplesOf(document, requestSchema(document, operation), request.body);
  const bodies = [
    ...(request.body === undefined ? [] : [{ value: request.body, at: "", what: "the example" }]),
    ...samples,
  ].map(({ value, at, what }) => ({ value, at, name: `${at === "" ? "body" : at}: ${what}` }));
  return [
    {
      name: `requests of ${id} against the description`,
      package: "contract-tests",
      operation: id,
      typed: false,
      facts: bodies.map(({ value, at, name }): Fact => ({
        name,
        subject: at === "" ? undefined : at,
        sign: "request forbidden",
        expected: true,
        contains: placesIn(value),
      })),
      lines: [
        `import addFormats from "ajv-formats";`,
        `import { Ajv2020 } from "ajv/dist/2020.js";`,
        `import { openapi } from "../src/generated/openapi.gen.ts";`,
        `const NAME = "description";`,
        `export async function observe() {`,
        `  const operations = Object.entries(openapi.paths).flatMap(([path, item]) => Object.entries(item).map(([method, node]) => ({ path, method, node })));`,
        `  const { path, method, node } = operations.find(({ node }) => node?.operationId === ${quote(id)});`,
        `  const escaped = path.replaceAll("~", "~0").replaceAll("/", "~1");`,
        `  const [media] = Object.keys(node.requestBody?.content ?? {});`,
        `  if (media === undefined) return {};`,
        `  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });`,
        `  addFormats.default(ajv);`,
        `  ajv.addSchema({ $id: NAME, ...openapi });`,
        `  const validate = ajv.compile({ $ref: [NAME + "#/paths", escaped, method, "requestBody/content", media.replaceAll("/", "~1"), "schema"].join("/") });`,
        `  const bodies = ${quote(Object.fromEntries(bodies.map(({ name, value }) => [name, value])))};`,
        `  return Object.fromEntries(Object.entries(bodies).map(([name, body]) => [name, validate(body) || ajv.errorsText(validate.errors)]));`,
        `}`,
      ],
    },
  ];
}
