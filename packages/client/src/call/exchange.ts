import { authenticate } from "../settings/authenticate.ts";
import { Refusal } from "../settings/refusal.ts";
import { callHooks } from "../settings/call-hooks.ts";
import { credentialOptions, credentialsOf, hasCredentials } from "../settings/credentials.ts";
import { addHeaders, isHeader, type LowerCaseHeaders } from "../http/headers.ts";
import type { OutgoingRequest } from "../http/outgoing-request.ts";
import { readText } from "../http/read-text.ts";
import { redactHeaders } from "../http/redact.ts";
import { send } from "../http/transport.ts";
import { announce } from "./announce.ts";
import type { Attempt } from "./attempt.ts";
import type { Call } from "./call.ts";
import { classifyThrown, neverLeft } from "./classify-thrown.ts";
import type { PreparedCall } from "./prepare-call.ts";
import { readOutcome } from "./read-outcome.ts";

/** The message for a body that `fetch` or a middleware has already read. */
const alreadyRead = "was read already: read a clone() of it. The request was sent and may have taken effect";

/** Sends the request of an attempt, reads the response, and settles the attempt. Never rejects. */
export async function exchange(call: Call, prepared: PreparedCall, attempt: Attempt): Promise<void> {
  const { settings, operation } = call;
  try {
    const response = await request(call, prepared, attempt);
    const fetched = attempt.response;
    answer(attempt, response); // A middleware may have replaced the fetched response.
    if (response.bodyUsed) throw new Refusal([["response", alreadyRead]]);
    attempt.isReading = true;
    const body = await (operation.readBody ?? readText)(response, settings.maxResponseBytes, attempt.controller.signal);
    attempt.isReading = false;
    attempt.assertOpen();
    const outcome = readOutcome(call, attempt, response, body);
    if (fetched && fetched !== response) attempt.stop(outcome);
    else attempt.settle(outcome); // Before the hook is called, so that the hook cannot change the outcome.
    announce(call, attempt, "onResponse", () => ({
      ok: outcome.ok,
      headers: redactHeaders(headersOf(response), attempt.conceal),
    }));
  } catch (thrown) {
    attempt.stop({ ok: false, error: classifyThrown(call, attempt, thrown) });
  }
}

/** Sends the request of an operation, through middleware if there is any. */
function request(call: Call, prepared: PreparedCall, attempt: Attempt): Promise<Response> {
  const { settings, operation, options } = call;
  const headers: LowerCaseHeaders = { ...prepared.headers };
  addHeaders(headers, settings.headers);
  addHeaders(headers, options.headers);
  const outgoing = { url: settings.baseUrl + prepared.path, method: operation.method, headers, body: prepared.body };
  const leave = (out: OutgoingRequest): Promise<Response> => handOver(call, attempt, out);
  if (!settings.sendThrough) return leave(outgoing);
  return settings.sendThrough(outgoing, { schemaPath: operation.path, params: prepared.params }, leave);
}

/** Adds the credentials and the headers of hooks, then passes the request to `fetch`. */
async function handOver(call: Call, attempt: Attempt, outgoing: OutgoingRequest): Promise<Response> {
  const { settings, options } = call;
  const provided =
    settings.fixed && !hasCredentials(options)
      ? settings.fixed
      : credentialsOf({ ...settings.credentials, ...credentialOptions(options) }, settings.warn);
  const credentials = "then" in provided ? await provided : provided;
  attempt.assertOpen();
  attempt.conceal = credentials.conceal;
  attempt.secretLength = credentials.secretLength;
  const { url, headers: secret } = authenticate(outgoing.url, credentials, settings);
  const headers = { ...outgoing.headers, ...headersOfHooks(call, attempt, outgoing, secret), ...secret };
  call.handOver(attempt); // Throws if a hook has ended the call.
  let response: Response;
  try {
    response = await send(settings.fetch(), { ...outgoing, url, headers }, attempt.controller.signal);
  } catch (thrown) {
    // Checked here, where the error certainly comes from `fetch` and not from a middleware.
    if (neverLeft(thrown)) attempt.neverLeft();
    throw thrown;
  }
  answer(attempt, response);
  return response;
}

/** Accepts a response. If it is too late, cancels its body, because nobody will read it. */
function answer(attempt: Attempt, response: Response): void {
  // A rejection of `cancel` is a failure of a connection that is no longer needed.
  if (attempt.state === "settled") response.body?.cancel().catch(() => {});
  attempt.answer(response);
}

/** Calls `onRequest` of the hooks. Returned headers that HTTP does not allow are left out. */
function headersOfHooks(
  { identity, operation, settings }: Call,
  attempt: Attempt,
  { method, url, headers, body }: OutgoingRequest,
  own: Readonly<LowerCaseHeaders>,
): LowerCaseHeaders {
  const answers = callHooks(
    settings.hooks,
    "onRequest",
    () => ({
      call: identity,
      operation: operation.id,
      attempt: attempt.number,
      method,
      url,
      path: operation.path,
      headers: redactHeaders(Object.entries({ ...headers, ...own }), attempt.conceal),
      ...(typeof body === "string" && { body: attempt.conceal(body) }),
    }),
    settings.warn,
  );
  const added: LowerCaseHeaders = {};
  for (const answer of answers)
    for (const [name, value] of Object.entries(answer))
      if (isHeader(name, value)) added[name.toLowerCase()] = `${value}`;
  return added;
}

/** The headers of a response, if its class can list them. */
function headersOf({ headers }: Response): Iterable<readonly [string, string]> {
  return typeof headers[Symbol.iterator] === "function" ? headers : [];
}
