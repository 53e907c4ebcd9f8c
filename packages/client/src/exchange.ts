import { announceResponse } from "./announce.ts";
import { authenticate, credentialsOf } from "./authenticate.ts";
import { bindText, PlainResponse } from "./bound-text.ts";
import type { Attempt, Call, Outcome } from "./call.ts";
import { explain } from "./explain.ts";
import { fire } from "./hooks.ts";
import { interpret } from "./interpret.ts";
import { PlainRequest } from "./plain-request.ts";
import { redactHeaders } from "./redact.ts";
import type { Settings } from "./settings.ts";

/** openapi-fetch, for an operation that is data. */
type RawRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

const plain = { Request: PlainRequest };
const asItIs = (body: unknown): unknown => body;

/** Sends the request of an attempt through openapi-fetch, and says what came of it. Never rejects. */
export async function exchange(settings: Settings, call: Call, attempt: Attempt): Promise<Outcome> {
  const { operation, options, prepared } = call;
  try {
    // Its types ask for a path that is known when this is compiled.
    const request = settings.raw.request as unknown as RawRequest;
    const { data, error, response } = await request(operation.method, operation.path, {
      params: prepared?.params,
      body: prepared?.body,
      bodySerializer: asItIs,
      headers: options.headers,
      parseAs: "text",
      fetch: (made: Request | PlainRequest) => send(settings, call, attempt, made),
      ...(settings.hasMiddleware() ? undefined : plain),
    });
    // What openapi-fetch was given, unless a middleware has put another in its place.
    const final = response instanceof PlainResponse && attempt.response ? attempt.response : response;
    const outcome = interpret(call, attempt, final, final.ok ? data : error);
    if (!attempt.controller.signal.aborted) announceResponse(settings, call, attempt, final, outcome.ok);
    return outcome;
  } catch (thrown) {
    return { ok: false, error: explain(call, attempt, thrown), response: attempt.response };
  }
}

/** What openapi-fetch uses for `fetch`. Once it has called the real one, bytes may have reached the server. */
async function send(
  settings: Settings,
  call: Call,
  attempt: Attempt,
  request: Request | PlainRequest,
): Promise<Response | PlainResponse> {
  const { hooks, origin, maxResponseBytes } = settings;
  const { signal } = attempt.controller;
  const provided = credentialsOf(settings, call.options.accountId);
  const credentials = provided instanceof Promise ? await provided : provided;
  // A middleware, or the key, may have come too late: this request must not go out beside that of the next attempt.
  signal.throwIfAborted();
  attempt.secret = credentials.apiKey;
  authenticate(request, credentials, origin);
  const added = fire(hooks.onRequest, () => ({
    call: call.identity,
    operation: call.operation.id,
    attempt: attempt.number,
    method: request.method,
    url: request.url,
    path: call.operation.path,
    headers: redactHeaders(request.headers, credentials.apiKey),
  }));
  if (added) {
    addHeaders(request, added);
    authenticate(request, credentials, origin); // No hook replaces the key.
  }
  const fetch = settings.fetch();
  attempt.tried = attempt.sent = true;
  const bounds = { limit: maxResponseBytes, secret: credentials.apiKey, signal };
  if (request instanceof PlainRequest) {
    attempt.response = await fetch(request.url, { ...request.init, signal });
    return new PlainResponse(attempt.response, bounds);
  }
  attempt.response = await fetch(request, { signal });
  bindText(attempt.response, bounds);
  return attempt.response;
}

/** Adds what a hook asks for. What HTTP does not allow is left out: a hook never breaks a call. */
function addHeaders({ headers }: Request | PlainRequest, added: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(added))
    try {
      headers.set(name, value);
    } catch {}
}
