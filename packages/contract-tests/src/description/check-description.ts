import { type Cell, NO_BODY } from "../matrix/cell.ts";
import { isObject, type JsonObject, memberOf, resolve } from "./json.ts";
import { operationsOf } from "./slice-description.ts";

/** One answer of the description: an operation, a status, and the name of an example. */
export type DescribedAnswer = Pick<Cell, "operation" | "status" | "example">;

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Every named example of every response: the expected matrix, computed independently of it. */
export function describedAnswers(openapi: JsonObject): DescribedAnswer[] {
  return operationsOf(openapi).flatMap(({ id: operation, node }) =>
    Object.entries(memberOf(node, "responses")).flatMap(([status, item]) =>
      exampleNames(memberOf(resolve(openapi, item), "content")).map((example) => ({
        operation,
        status: Number(status),
        example,
      })),
    ),
  );
}

/** The names of the examples of a response; a response without a body counts as one. */
function exampleNames(content: JsonObject): string[] {
  const media = Object.values(content);
  return media.length === 0 ? [NO_BODY] : media.flatMap((one) => Object.keys(memberOf(one, "examples")));
}

/**
 * Finds constructs in a description that would let a wrong test pass, because of how mocks read them: a `default`
 * response replaces a missing one, a second media type or external example value replaces the expected one, callbacks
 * are called.
 *
 * @returns One sentence for each problem.
 */
export function checkDescription(openapi: JsonObject): string[] {
  return [
    ...(openapi["jsonSchemaDialect"] === DIALECT
      ? []
      : [`jsonSchemaDialect is not ${DIALECT}: Prism would read the schemas as draft 7`]),
    ...operationsOf(openapi).flatMap(({ id, path, node }) => [
      ...(/:[a-z]/i.test(path) ? [`${id}: the path ${path} has a colon, which routers read as a parameter`] : []),
      ...(node["callbacks"] === undefined ? [] : [`${id}: Prism would really call its callbacks`]),
      ...Object.entries(memberOf(node, "responses")).flatMap(([status, item]) =>
        checkResponse(`${id} ${status}`, status, resolve(openapi, item), openapi),
      ),
    ]),
  ];
}

function checkResponse(name: string, status: string, response: JsonObject, openapi: JsonObject): string[] {
  const content = Object.entries(memberOf(response, "content"));
  return [
    ...(/^\d{3}$/.test(status) ? [] : [`${name}: it hides the statuses that nobody documented`]),
    ...(content.length > 1 ? [`${name}: it has several media types`] : []),
    ...content.flatMap(([type, media]) => {
      const examples = Object.entries(memberOf(media, "examples"));
      return [
        ...(examples.length === 0 ? [`${name}: it has no named example, so no cell covers it`] : []),
        ...(isObject(media) && media["example"] !== undefined ? [`${name}: its ${type} has an unnamed example`] : []),
        ...examples
          .filter(([, example]) => resolve(openapi, example)["externalValue"] !== undefined)
          .map(([example]) => `${name} ${example}: Prism would answer with another example than one by externalValue`),
      ];
    }),
  ];
}
