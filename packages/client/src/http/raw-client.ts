import createClient, { type Client } from "openapi-fetch";
import { authentication, credentialsOf } from "./authenticate.ts";
import type { paths } from "../generated/schema.gen.ts";
import type { LowerCaseHeaders } from "./headers.ts";
import { readText } from "./read-text.ts";
import { redactText } from "./redact.ts";
import type { Settings } from "../client/settings.ts";
import type { Transport } from "./transport.ts";

/** The openapi-fetch client of a connection. Once it has middleware, the requests of operations go through it too. */
export function createRawClient(settings: Settings): Client<paths> {
  const { baseUrl, headers } = settings;
  const raw = createClient<paths>({
    baseUrl,
    ...(headers && { headers }),
    async fetch(request) {
      const own = authentication(request.url, await credentialsOf(settings), settings);
      const send = settings.fetch();
      return send(request, over(request, own));
    },
  });
  const { use } = raw;
  raw.use = (...middleware) => {
    use(...middleware);
    settings.transport = throughMiddleware(raw);
  };
  return raw;
}

/**
 * What goes before a request's own options. Middleware sees the request again with its response, and must not see the
 * key; and a request of its own may follow redirects.
 */
function over(request: Request, added: Readonly<LowerCaseHeaders>): RequestInit {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(added)) headers.set(name, value);
  return { headers, redirect: "manual" };
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
    let text: string | undefined;
    const { data, error, response } = await request(operation.method, operation.path, {
      params: prepared?.params,
      body: prepared?.body,
      bodySerializer: asItIs,
      querySerializer: operation.serializeQuery,
      headers: options.headers,
      parseAs: "text",
      async fetch(made: Request) {
        fetched = await dispatch(made, (fetch, signal, added) => fetch(made, { ...over(made, added), signal }));
        const whole = fetched.text.bind(fetched);
        const read = async (): Promise<string> =>
          (text = await readText(fetched!, attempt, settings.maxResponseBytes, whole));
        return Object.defineProperty(fetched, "text", { configurable: true, value: read });
      },
    });
    if (response === fetched) return { response, body: text };
    attempt.controller.abort(); // Gives up the body of the other one.
    // A failure that a middleware has put in the place of another was not read within bounds.
    const body = response.ok
      ? data
      : redactText(typeof error === "string" ? error : (JSON.stringify(error) ?? ""), attempt.secret);
    return { response, body };
  };
}
