import { announce } from "./announce.ts";
import { authentication, credentialsOf } from "../http/authenticate.ts";
import type { Attempt, Call, Outcome } from "./call.ts";
import { explain, neverLeft } from "./classify-failure.ts";
import { headerEntries, isHeader, isMeantAsHeaders, type LowerCaseHeaders } from "../http/headers.ts";
import { fire } from "../client/hooks.ts";
import { interpret } from "./read-outcome.ts";
import { redactHeaders } from "../http/redact.ts";
import type { OutgoingRequest, Send } from "../http/transport.ts";

const tooLate = new Error("The attempt is over."); // Only a middleware gets to see it.

/** Sends the request of an attempt, and tells what came of it. Never rejects. */
export async function exchange(call: Call, attempt: Attempt, end: (outcome: Outcome) => void): Promise<void> {
  try {
    const { response, body } = await call.settings.transport(call, attempt, (request, send) =>
      dispatch(call, attempt, request, send),
    );
    if (attempt.over) throw tooLate;
    attempt.response = response;
    const outcome = interpret(call, attempt, response, body);
    end(outcome); // First, so that no hook can take it back.
    announce(call, attempt, "onResponse", () => ({
      ok: outcome.ok,
      headers: redactHeaders(response.headers, attempt.secret),
    }));
  } catch (thrown) {
    const error = explain(call, attempt, thrown);
    attempt.controller.abort(); // Nobody is going to read the rest.
    end({ ok: false, error });
  }
}

/** Once it has called the real `fetch`, bytes may have reached the server. */
async function dispatch(call: Call, attempt: Attempt, request: OutgoingRequest, send: Send): Promise<Response> {
  const { identity, operation, options, settings } = call;
  const provided = credentialsOf(settings, options.accountId);
  const credentials = "then" in provided ? await provided : provided;
  const secret = credentials.apiKey;
  // A middleware, or the key, may have come too late: this request must not go out beside that of the next attempt.
  if (attempt.over) throw tooLate;
  attempt.secret = secret;
  const own = authentication(request.url, credentials, settings);
  let added: LowerCaseHeaders = own;
  fire(
    settings.hooks,
    "onRequest",
    () => ({
      call: identity,
      operation: operation.id,
      attempt: attempt.number,
      method: request.method,
      url: request.url,
      path: operation.path,
      headers: redactHeaders([...new Headers(request.headers), ...Object.entries(own)], secret),
    }),
    (answer) => {
      // What HTTP does not allow is left out: a hook never breaks a call. And none replaces the key.
      if (!isMeantAsHeaders(answer)) return;
      added = {};
      for (const [name, value] of headerEntries(answer))
        if (isHeader(name, value)) added[name.toLowerCase()] = `${value}`;
      Object.assign(added, own);
    },
  );
  if (attempt.over) throw tooLate; // The hook has ended the call.
  const fetch = settings.fetch();
  attempt.tried = attempt.sent = true;
  call.attempts++;
  let response: Response;
  try {
    response = await send(fetch, attempt.controller.signal, added);
    // A `fetch` that was made for tests may give anything.
    if (typeof response.headers.get !== "function") throw new TypeError("fetch gave no Response");
  } catch (thrown) {
    // Here, where it is certain whose failure it is: a middleware may throw another one.
    attempt.sent = !neverLeft(thrown);
    throw thrown;
  }
  if (attempt.over) {
    await response.body?.cancel();
    throw tooLate;
  }
  return (attempt.response = response);
}
