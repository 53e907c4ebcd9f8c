import { announce } from "./announce.ts";
import { authenticate, credentialsOf } from "./authenticate.ts";
import { boundText } from "./bound-text.ts";
import type { Attempt, Call, Outcome } from "./call.ts";
import { explain } from "./explain.ts";
import { fire } from "./hooks.ts";
import { interpret } from "./interpret.ts";
import { PlainRequest } from "./plain-request.ts";
import { redactHeaders, redactText } from "./redact.ts";

/** openapi-fetch, for an operation that is data. */
type RawRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

const tooLate = new Error("The attempt is over."); // Nobody gets to see it.
const asItIs = (body: unknown): unknown => body;

/** Sends the request of an attempt through openapi-fetch, and tells what came of it. Never rejects. */
export async function exchange(call: Call, attempt: Attempt, end: (outcome: Outcome) => void): Promise<void> {
  const { operation, options, prepared, settings } = call;
  try {
    // Its types ask for a path that is known when this is compiled.
    const request = settings.raw.request as unknown as RawRequest;
    const { data, error, response } = await request(operation.method, operation.path, {
      params: prepared?.params,
      body: prepared?.body,
      bodySerializer: asItIs,
      headers: options.headers,
      parseAs: "text",
      fetch: (made: Request | PlainRequest) => send(call, attempt, made),
      Request: settings.hasMiddleware() ? undefined : PlainRequest,
    });
    if (attempt.over) throw tooLate;
    const isReplaced = response !== attempt.response;
    // A response that a middleware has put in the place of another was not read within bounds.
    const body = response.ok ? data : isReplaced ? redactBody(error, attempt.secret) : error;
    attempt.response = response;
    const outcome = interpret(call, attempt, response, body);
    announce(call, attempt, "onResponse", () => ({
      ok: outcome.ok,
      headers: redactHeaders(response.headers, attempt.secret),
    }));
    if (isReplaced) attempt.controller.abort(); // Gives up the body of the other one.
    end(outcome);
  } catch (thrown) {
    const error = explain(call, attempt, thrown);
    attempt.controller.abort(); // Nobody is going to read the rest.
    end({ ok: false, error });
  }
}

/** What openapi-fetch uses for `fetch`. Once it has called the real one, bytes may have reached the server. */
async function send(call: Call, attempt: Attempt, request: Request | PlainRequest): Promise<Response> {
  const { identity, operation, options, settings } = call;
  const { hooks, origin, maxResponseBytes } = settings;
  const provided = credentialsOf(settings, options.accountId);
  const credentials = provided instanceof Promise ? await provided : provided;
  const secret = credentials.apiKey;
  // A middleware, or the key, may have come too late: this request must not go out beside that of the next attempt.
  if (attempt.over) throw tooLate;
  attempt.secret = secret;
  authenticate(request, credentials, origin);
  fire(
    hooks,
    "onRequest",
    () => ({
      call: identity,
      operation: operation.id,
      attempt: attempt.number,
      method: request.method,
      url: request.url,
      path: operation.path,
      headers: redactHeaders(request.headers, secret),
    }),
    (added) => {
      addHeaders(request, added);
      authenticate(request, credentials, origin); // No hook replaces the key.
    },
  );
  if (attempt.over) throw tooLate; // The hook has ended the call.
  const { signal } = attempt.controller;
  const fetch = settings.fetch();
  attempt.tried = attempt.sent = true;
  call.attempts++;
  const isPlain = request instanceof PlainRequest;
  if (isPlain) request.init.signal = signal;
  const response = await (isPlain ? fetch(request.url, request.init) : fetch(request, { signal }));
  if (attempt.over) {
    await response.body?.cancel();
    throw tooLate;
  }
  attempt.response = response;
  boundText(response, attempt, maxResponseBytes);
  return response;
}

/** Adds what a hook asks for. What HTTP does not allow is left out: a hook never breaks a call. */
function addHeaders({ headers }: Request | PlainRequest, added: object): void {
  for (const [name, value] of Object.entries(added))
    try {
      if (value != null) headers.set(name, value);
    } catch {}
}

/** What openapi-fetch has read of a failure, without the secret. */
function redactBody(body: unknown, secret: string): string {
  return redactText(typeof body === "string" ? body : (JSON.stringify(body) ?? ""), secret);
}
