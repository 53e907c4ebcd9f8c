import type { Api, JsonObject, JsonValue, Operation } from "@resellers-sdk/generator/model";
import { isObject } from "@resellers-sdk/generator/json-pointer";
import { requestSchema } from "../schema/places.ts";
import { placesIn, samplesOf } from "../schema/samples.ts";
import type { MarkedLine, Snippet } from "../snippet.ts";
import { quote } from "./names.ts";

/** The key that the client is told to use, so that what it sends is known. */
const KEY = "key-of-the-call";

/** What a client is made with, by the names of the security schemes. */
const CREDENTIALS: Readonly<Record<string, string>> = {
  apiKey: "key-of-the-client",
  accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
};

/** Calls an operation with its example, with the least, and with each field; compares what is sent and what comes back. */
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
      { name: "answer", subject: undefined, sign: "answer differs", expected: success.body },
      { name: "attempts", subject: undefined, sign: "retry differs", expected: mayRepeat(operation) ? 2 : 1 },
    ],
    lines: [
      `import { createResellersClient } from "@resellers-sdk/client";`,
      `const requests: { method: string; address: string; body: unknown; headers: object }[] = [];`,
      `let refuse = false;`,
      `const fetch = async (input: string | Request, init?: RequestInit): Promise<Response> => {`,
      `  const request = new Request(input, init);`,
      `  const text = await request.text();`,
      `  const headers = Object.fromEntries(${quote(securityHeaders.map(({ header }) => header))}.map((name) => [name, request.headers.get(name)]));`,
      `  requests.push({ method: request.method, address: request.url, body: text === "" ? "" : JSON.parse(text), headers });`,
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
      `  return { sent, answer: result.ok ? result.data : result.error.message, attempts: again.attempts };`,
      `}`,
    ],
  };
}

interface Input {
  readonly input: JsonObject;
  readonly at: string;
}

/** The example, the least, and each place of the body once. */
function inputsOf(operation: Operation, document: JsonObject): readonly Input[] {
  const { parameters, body } = operation.request;
  const samples = operation.hasBody ? samplesOf(document, requestSchema(document, operation), body) : [];
  return [
    { input: inputOf(parameters, body), at: "" },
    ...samples.filter(({ atLimit }) => !atLimit).map(({ value, at }) => ({ input: inputOf(parameters, value), at })),
  ];
}

/** Path parameters, query parameters and the members of the body beside each other. */
function inputOf(parameters: JsonObject, body: JsonValue | undefined): JsonObject {
  return { ...parameters, ...(isObject(body) ? body : {}) };
}

function expectedRequest(operation: Operation, { servers, securityHeaders }: Api): object {
  const { method, path, queryParameters, request, hasBody, idempotencyKey } = operation;
  const { parameters, body } = request;
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])));
  const query = new URLSearchParams(
    Object.fromEntries(queryParameters.map((name) => [name, String(parameters[name])])),
  ).toString();
  const key = idempotencyKey === undefined ? {} : { [idempotencyKey]: KEY };
  return {
    method: method.toUpperCase(),
    address: `${servers[0] ?? ""}${filled}${query === "" ? "" : `?${query}`}`,
    // A key that the example has is kept.
    body: hasBody ? { ...key, ...(isObject(body) ? body : {}) } : "",
    headers: Object.fromEntries(securityHeaders.map(({ scheme, header }) => [header, CREDENTIALS[scheme]])),
  };
}

function mayRepeat({ safe, idempotencyKey }: Operation): boolean {
  return safe || idempotencyKey !== undefined;
}
