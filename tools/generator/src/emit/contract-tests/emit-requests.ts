import type { Api, ExampleCall, InputGroup, JsonObject, Operation, SecurityScheme } from "../../model/api.ts";
import { formOf } from "../../model/media-type.ts";
import { isObject } from "../../model/values/json-pointer.ts";
import { importOf, literal } from "../typescript.ts";

/** One valid call of each operation, and the headers that every call needs. */
export function emitRequests({ operations, securityHeaders, securitySchemes }: Api): string {
  const requests = operations.map((operation) => [operation.id, exampleRequest(operation)]);
  return `${importOf(["ExampleRequest"], "../matrix/example-request.ts", "type ")}
/** One valid request for each operation; \`input\` is what the client's function takes. */
export const requests: Readonly<Record<string, ExampleRequest>> = ${literal(Object.fromEntries(requests))};

/** The headers that authenticate a call, by the name of their security scheme. */
export const securityHeaders: Readonly<Record<string, string>> = ${literal(Object.fromEntries(securityHeaders.map(({ scheme, header }) => [scheme, header])))};

/** Values of the right form for the client's options, which open no account. */
export const credentials: Readonly<Record<string, string>> = ${literal(Object.fromEntries(securitySchemes.map(({ name, kind }) => [name, SAMPLES[kind]])))};

/** The options that each call may replace, by the header in lower case that they are sent in. */
export const callOptions: Readonly<Record<string, string>> = ${literal(Object.fromEntries(securitySchemes.filter(({ kind }) => kind === "guid" || kind === "identifier").map(({ name, at }) => [at.toLowerCase(), name])))};
`;
}

const SAMPLES: Readonly<Record<SecurityScheme["kind"], string>> = {
  "header-key": "contract-test-key",
  "query-key": "contract-test-key",
  bearer: "contract-test-key",
  basic: "contract-test:password",
  identifier: "contract-test",
  guid: "00000000-0000-4000-8000-000000000000",
};

function exampleRequest(operation: Operation): object {
  const { method, path, request, hasBody, contentType, groups, queryStyles } = operation;
  const form = formOf(contentType);
  return {
    method,
    path,
    ...(hasBody && contentType !== "application/json" ? { contentType } : {}),
    ...(hasBody && form !== "json" ? { form } : {}),
    ...(groups.length > 0 ? { groups } : {}),
    ...(Object.keys(queryStyles).length > 0 ? { queryStyles } : {}),
    ...callOf(operation, request),
  };
}

/** What one request sends, and the input with which the client sends it. */
export function callOf({ groups }: Operation, call: ExampleCall): object {
  const { places, body } = call;
  const headers = {
    ...call.headers,
    ...Object.fromEntries(Object.entries(places.header).map(([name, value]) => [name.toLowerCase(), String(value)])),
  };
  const { path, query, header } = places;
  const inGroup = (group: InputGroup, members: JsonObject): JsonObject =>
    groups.includes(group) ? (Object.keys(members).length > 0 ? { [group]: members } : {}) : members;
  const whole = body === undefined ? {} : { body };
  return {
    parameters: { path, query },
    body,
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    input: {
      ...path,
      ...inGroup("query", query),
      ...inGroup("header", header),
      ...(groups.includes("body") ? whole : isObject(body) ? body : {}),
    },
  };
}
