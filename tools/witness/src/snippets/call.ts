import type { Api, JsonObject, JsonValue, Operation } from "@resellers-sdk/generator/model";
import { isObject } from "@resellers-sdk/generator/json-pointer";
import { requestSchema } from "../schema/places.ts";
import { placesIn, samplesOf } from "../schema/samples.ts";
import type { MarkedLine, Snippet } from "../model/snippet.ts";
import { quote } from "./names.ts";

/** The idempotency key that the client uses, so that the request is known. */
const KEY = "key-of-the-call";

/** The credentials of the client, by the names of the security schemes. */
const CREDENTIALS: Readonly<Record<string, string>> = {
  apiKey: "key-of-the-client",
  accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
};

/** Calls an operation with its example, its minimal input and each field, and compares the request and the result. */
export function callOperation(operation: Operation, api: Api): Snippet {
  const { document, securityHeaders } = api;
  const { id, success, request } = operation;
  const inputs = inputsOf(operation, document);
  return {
    name: `calls of ${id}`,
    package: "client",
    operation: id,
    typed: true,
    deprecated: operation.deprecated,
    facts: [
      { name: "sent", subject: undefined, sign: "request differs", expected: expectedRequest(operation, api) },
      { name: "more", subject: undefined, sign: "more sent", expected: [] },
      { name: "key", subject: undefined, sign: "key missing", expected: expectedKey(operation) },
      { name: "answer", subject: undefined, sign: "answer differs", expected: success.body },
      { name: "attempts", subject: undefined, sign: "retry differs", expected: mayRepeat(operation) ? 2 : 1 },
    ],
    lines: [
      `import { createResellersClient } from "@resellers-sdk/client";`,
      `const requests: { method: string; address: string; body: object; headers: object }[] = [];`,
      `let refuse = false;`,
      `const fetch = async (input: string | Request, init?: RequestInit): Promise<Response> => {`,
      `  const request = new Request(input, init);`,
      `  const text = await request.text();`,
      `  const headers = Object.fromEntries(${quote(securityHeaders.map(({ header }) => header))}.map((name) => [name, request.headers.get(name)]));`,
      `  requests.push({ method: request.method, address: request.url, body: text === "" ? {} : JSON.parse(text), headers });`,
      `  if (refuse) { refuse = false; return new Response("", { status: 503 }); }`,
      `  return new Response(${quote(success.body === undefined ? null : JSON.stringify(success.body))}, { status: ${success.status} });`,
      `};`,
      `const client = createResellersClient({ ...${quote(CREDENTIALS)}, fetch, idempotencyKey: () => ${quote(KEY)}, retry: { baseDelayMs: 0, maxDelayMs: 0 } });`,
      ...inputs.map(({ input, at }, index): MarkedLine => ({
        code: `export const call${index} = () => client.${id}(${quote(input)});`,
        sign: "input refused",
        subject: at === "" ? undefined : at,
        contains: placesIn(input),
      })),
      `export async function observe(): Promise<object> {`,
      {
        code: `  const result = await client.${id}(${quote(inputOf(request.parameters, request.body))});`,
        sign: "input refused",
        subject: undefined,
      },
      `  const sent = requests[0];`,
      `  refuse = true;`,
      {
        code: `  const again = await client.${id}(${quote(inputOf(request.parameters, request.body))});`,
        sign: "input refused",
        subject: undefined,
      },
      `  const asked: readonly string[] = ${quote(Object.keys(isObject(request.body) ? request.body : {}))};`,
      `  const keys: readonly string[] = ${quote([operation.idempotencyKey].filter((name) => name !== undefined))};`,
      `  const body = Object.entries(sent?.body ?? {});`,
      `  const more = body.map(([name]) => name).filter((name) => !asked.includes(name) && !keys.includes(name));`,
      `  const key = body.find(([name]) => keys.includes(name))?.[1];`,
      `  return { sent: { ...sent, body: Object.fromEntries(body.filter(([name]) => asked.includes(name))) }, more, key, answer: result.ok ? result.data : result.error.message, attempts: again.attempts };`,
      `}`,
    ],
  };
}

interface Input {
  readonly input: JsonObject;
  readonly at: string;
}

/** The example, the minimal input, and each place of the body once. */
function inputsOf(operation: Operation, document: JsonObject): readonly Input[] {
  const { parameters, body } = operation.request;
  const samples = operation.hasBody ? samplesOf(document, requestSchema(document, operation), body) : [];
  return [
    { input: inputOf(parameters, body), at: "" },
    ...samples.filter(({ atLimit }) => !atLimit).map(({ value, at }) => ({ input: inputOf(parameters, value), at })),
  ];
}

/** Path parameters, query parameters and the members of the body in one object. */
function inputOf(parameters: JsonObject, body: JsonValue | undefined): JsonObject {
  return { ...parameters, ...(isObject(body) ? body : {}) };
}

function expectedRequest(operation: Operation, { servers, securityHeaders }: Api): object {
  const { method, path, queryParameters, request } = operation;
  const { parameters, body } = request;
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])));
  const query = new URLSearchParams(
    Object.fromEntries(queryParameters.map((name) => [name, String(parameters[name])])),
  ).toString();
  return {
    method: method.toUpperCase(),
    address: `${servers[0] ?? ""}${filled}${query === "" ? "" : `?${query}`}`,
    body: isObject(body) ? body : {},
    headers: Object.fromEntries(securityHeaders.map(({ scheme, header }) => [header, CREDENTIALS[scheme]])),
  };
}

/** The client's own key, unless the call has one. */
function expectedKey({ idempotencyKey, request }: Operation): unknown {
  if (idempotencyKey === undefined) return undefined;
  return isObject(request.body) ? (request.body[idempotencyKey] ?? KEY) : KEY;
}

function mayRepeat({ safe, idempotencyKey }: Operation): boolean {
  return safe || idempotencyKey !== undefined;
}
