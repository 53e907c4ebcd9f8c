import type { IHttpRequest } from "@stoplight/prism-http";
import { isJsonMediaType, type JsonObject } from "../description/json.ts";
import { checkCodeGeneration } from "../environment/check-environment.ts";
import type { Answer, AnswerRequest, WireRequest } from "./answer.ts";
import { loadPrism, type Prism } from "./load-prism.ts";
import { shareSchemas } from "./share-schemas.ts";

const config = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
} as const;

type Instance = ReturnType<Prism["http"]["createInstance"]>;

let instance: Instance | undefined;

function instanceOf({ core, http }: Prism): Instance {
  const logger = core.createLogger("prism", { level: "silent" });
  instance ??= http.createInstance({ ...config, mock: { dynamic: false } }, { logger });
  return instance;
}

/**
 * Prism as a function, without a socket. Returns the answer of its server to a request, with the violations as data.
 *
 * @throws {EnvironmentError} If Prism cannot be loaded, or Node forbids the code generation of its schema compiler.
 * @param openapi Preferably a slice with one operation, because Prism iterates over all operations for each request.
 */
export async function createPrismEngine(openapi: JsonObject): Promise<AnswerRequest> {
  checkCodeGeneration();
  const parts = await loadPrism();
  const { getHttpConfigFromRequest } = parts.config;
  const { serialize } = parts.serialize;
  const prism = instanceOf(parts);
  const operations = shareSchemas(await parts.http.getHttpOperationsFromSpec(structuredClone(openapi)));
  return async (request) => {
    const input = inputOf(request);
    const preferences = getHttpConfigFromRequest(input);
    if (preferences._tag === "Left") return madeUp(preferences.left);
    // A fresh object for each call, because Prism writes into it.
    const mock = { dynamic: false, ...definedOf(preferences.right) };
    const result = await prism.request(input, operations, { ...config, mock })();
    if (result._tag === "Left") return madeUp(result.left);
    const { output, validations } = result.right;
    const headers = Object.fromEntries(
      Object.entries(output.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    );
    return {
      status: output.statusCode,
      headers,
      text: String(serialize(output.body, headers["content-type"]) ?? ""),
      violations: [
        ...validations.input.map((violation) => `request ${describe(violation)}`),
        ...validations.output.map((violation) => `response ${describe(violation)}`),
      ],
      refusedFor: validations.input.map(({ path = [], code = "", message }) => ({
        at: path.map(String),
        rule: String(code),
        message,
      })),
    };
  };
}

function inputOf({ method, path, query, headers, body }: WireRequest): IHttpRequest {
  return {
    method: method as IHttpRequest["method"], // Prism's own server does not check the method either.
    url: { path, query: { ...query } },
    // Without `content-length`, Prism does not check the media type of the body.
    headers: body === undefined ? { ...headers } : { "content-length": String(Buffer.byteLength(body)), ...headers },
    body: body === undefined ? null : isJsonMediaType(headers["content-type"]) ? JSON.parse(body) : body,
  };
}

function definedOf<Values extends object>(values: Values): Partial<Values> {
  // Members that are `undefined` would override other settings.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Values>;
}

function describe({ path, message }: { readonly path?: readonly string[]; readonly message: string }): string {
  return `${(path ?? []).join(".")} ${message}`;
}

/** The answer that Prism generates if the description has none. */
function madeUp(error: Error & { readonly status?: number; readonly detail?: string }): Answer {
  const { name, message, status = 500, detail } = error;
  return {
    status,
    headers: { "content-type": "application/problem+json" },
    text: JSON.stringify({ type: name, title: message, status, detail }),
    violations: [],
    madeUp: `Prism (${name}: ${detail ?? message})`,
  };
}
