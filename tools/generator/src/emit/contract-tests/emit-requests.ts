import type { Api, Operation } from "../../model/api.ts";
import { isObject } from "../../model/json-pointer.ts";
import { importOf, literal } from "../typescript.ts";

/** One valid call of each operation, and the headers that every call needs. */
export function emitRequests({ operations, securityHeaders }: Api): string {
  const requests = operations.map((operation) => [operation.id, exampleRequest(operation)]);
  return `${importOf(["ExampleRequest"], "../matrix/example-request.ts", "type ")}
/** One valid request for each operation; \`input\` is what the client's function takes. */
export const requests: Readonly<Record<string, ExampleRequest>> = ${literal(Object.fromEntries(requests))};

/** The headers that authenticate a call, by the name of their security scheme. */
export const securityHeaders: Readonly<Record<string, string>> = ${literal(Object.fromEntries(securityHeaders.map(({ scheme, header }) => [scheme, header])))};
`;
}

function exampleRequest(operation: Operation): object {
  const { method, path, pathParameters, queryParameters, request } = operation;
  const { parameters, body } = request;
  const pick = (names: readonly string[]): object =>
    Object.fromEntries(Object.entries(parameters).filter(([name]) => names.includes(name)));
  return {
    method,
    path,
    parameters: { path: pick(pathParameters), query: pick(queryParameters) },
    body,
    input: { ...parameters, ...(isObject(body) ? body : {}) },
  };
}
