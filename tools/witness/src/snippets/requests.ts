import type { Api, JsonValue, Operation } from "@resellers-sdk/generator/model";
import { isBodyRequired, parameterSchemas, requestSchema } from "../schema/places.ts";
import { placesIn, type Sample, samplesOf } from "../schema/samples.ts";
import type { Fact, Snippet } from "../model/snippet.ts";
import { quote } from "./names.ts";

/** Validates requests that were correct so far against the description, as mocks and servers do. */
export function requestsOf(operation: Operation, { document }: Api): Snippet {
  const { id, hasBody, request } = operation;
  const bodies = [
    ...(request.body === undefined ? [] : [{ value: request.body, at: "", what: "the example" }]),
    ...(hasBody ? samplesOf(document, requestSchema(document, operation), request.body) : []),
  ];
  const mayLackBody = hasBody && !isBodyRequired(document, operation);
  const parameters = [...parameterSchemas(document, operation)].flatMap(([name, schema]) =>
    samplesOf(document, schema, request.parameters[name]).map((sample) => ({ name, sample })),
  );
  return {
    name: `requests of ${id} against the description`,
    package: "contract-tests",
    operation: id,
    typed: false,
    facts: [
      ...(mayLackBody ? [fact("no body", "body")] : []),
      ...bodies.map(({ value, at, what }): Fact => ({
        ...fact(titleOf("body", at, what), at),
        contains: placesIn(value),
      })),
      ...parameters.map(({ name, sample: { at, what } }) => fact(titleOf(name, at, what), name)),
    ],
    lines: [
      `import addFormats from "ajv-formats";`,
      `import { Ajv2020 } from "ajv/dist/2020.js";`,
      `import { openapi } from "../src/generated/openapi.gen.ts";`,
      `const resolved = (item) => item.$ref === undefined ? item : item.$ref.slice(2).split("/").reduce((value, key) => value[key], openapi);`,
      `const judgeOf = (schema) => {`,
      `  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });`,
      `  addFormats.default(ajv);`,
      `  const validate = ajv.compile({ ...schema, components: openapi.components });`,
      `  return (value) => validate(value) || ajv.errorsText(validate.errors);`,
      `};`,
      `export async function observe() {`,
      `  const operations = Object.values(openapi.paths).flatMap((item) => Object.values(item).map((node) => ({ item, node })));`,
      `  const { item, node } = operations.find(({ node }) => node?.operationId === ${quote(id)});`,
      `  const parameters = new Map([...(item.parameters ?? []), ...(node.parameters ?? [])].map(resolved).map(({ name, schema }) => [name, judgeOf(schema)]));`,
      `  const body = judgeOf(Object.values(node.requestBody?.content ?? {})[0]?.schema ?? {});`,
      `  return {`,
      `    "no body": node.requestBody?.required !== true,`,
      ...bodies.map(({ value, at, what }) => `    ${quote(titleOf("body", at, what))}: body(${quote(value)}),`),
      ...parameters.map(
        ({ name, sample }) =>
          `    ${quote(titleOf(name, sample.at, sample.what))}: parameters.get(${quote(name)})?.(${quote(sample.value)}) ?? true,`,
      ),
      `  };`,
      `}`,
    ],
  };
}

function titleOf(of: string, at: Sample["at"], what: string): string {
  return `${[of, at].filter(Boolean).join(".")}: ${what}`;
}

function fact(name: string, subject: JsonValue): Fact {
  return { name, subject: subject === "" ? undefined : String(subject), sign: "request forbidden", expected: true };
}
