import createClient, { type Client } from "openapi-fetch";
import { authentication, credentialsOf } from "./authenticate.ts";
import type { paths } from "./generated/schema.gen.ts";
import type { LowerCaseHeaders } from "./headers.ts";
import { readText } from "./read-text.ts";
import { redactText } from "./redact.ts";
import type { Settings } from "./settings.ts";
import type { Transport } from "./transport.ts";

/** The openapi-fetch client of a connection. Once it has middleware, the requests of operations go through it too. */
export function createRawClient(settings: Settings): Client<paths> {
  const { baseUrl, headers } = settings;
  const raw = createClient<paths>({
    baseUrl,
    redirect: "manual", // A redirect could take the key elsewhere.
    ...(headers && { headers }),
    async fetch(request) {
      setHeaders(request, authentication(request.url, await credentialsOf(settings), settings));
      const send = settings.fetch();
      return send(request);
    },
  });
  const { use } = raw;
  raw.use = (...middleware) => {
    settings.transport = throughMiddleware(raw);
    use(...middleware);
  };
  return raw;
}

function setHeaders({ headers }: Request, added: Readonly<LowerCaseHeaders>): void {
  for (const [name, value] of Object.entries(added)) headers.set(name, value);
}

/** openapi-fetch, for an operation that is data. */
type RawRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

const asItIs = (body: unknown): unknown => body;

function throughMiddleware(raw: Client<paths>): Transport {
  // Its types ask for a path that is known when this is compiled.
  const request = raw.request as unknown as RawRequest;
  return async ({ operation, options, prepared, settings }, attempt, dispatch) => {
    let fetched: Response | undefined;
    const { data, error, response } = await request(operation.method, operation.path, {
      params: prepared?.params,
      body: prepared?.body,
      bodySerializer: asItIs,
      querySerializer: operation.serializeQuery,
      headers: options.headers,
      parseAs: "text",
      async fetch(made: Request) {
        fetched = await dispatch(made, (fetch, signal, added) => {
          setHeaders(made, added);
          return fetch(made, { signal });
        });
        const text = (): Promise<string> => {
          Reflect.deleteProperty(fetched!, "text"); // So that the real one is there to be called.
          return readText(fetched!, attempt, settings.maxResponseBytes);
        };
        return Object.defineProperty(fetched, "text", { configurable: true, value: text });
      },
    });
    if (response !== fetched) attempt.controller.abort(); // Gives up the body of the other one.
    if (response === fetched || response.ok) return { response, body: response.ok ? data : error };
    // A failure that a middleware has put in the place of another was not read within bounds.
    return {
      response,
      body: redactText(typeof error === "string" ? error : (JSON.stringify(error) ?? ""), attempt.secret),
    };
  };
}
