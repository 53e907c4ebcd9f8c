import { type ExampleRequest, inputOf } from "../matrix/example-request.ts";
import { type Answer, type AnswerRequest, type WireRequest } from "../engines/answer.ts";
import { wireRequest } from "../engines/wire-request.ts";
import { fetchFrom } from "../engines/fetch-from.ts";
import { quote } from "../facts/fact.ts";
import type { CallWith } from "../call/call-with.ts";
import { applyChanges } from "../refusals/apply-changes.ts";
import type { Refusal } from "../refusals/refusal.ts";

/** Options for proving that a forbidden request is refused. */
export interface ProveRefusalOptions {
  readonly refusal: Refusal;
  readonly request: ExampleRequest;
  /** The headers that every request needs, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The documented statuses of the operation. */
  readonly statuses: readonly number[];
  readonly answer: AnswerRequest;
  readonly call: CallWith;
}

/**
 * Sends a forbidden request twice: directly, where the mock has to refuse it with a documented status; and through the
 * client, which has to report a refusal too.
 *
 * @returns The problems, one sentence each.
 */
export async function proveRefusal(options: ProveRefusalOptions): Promise<string[]> {
  const { refusal, request, headers, answer } = options;
  return [
    ...checkAnswer(await answer(forbiddenRequest(request, refusal, headers)), options),
    ...(await checkClient(changedRequest(request, refusal), options)),
  ];
}

/** The forbidden request as sent on the wire. */
export function forbiddenRequest(
  request: ExampleRequest,
  refusal: Refusal,
  headers: Readonly<Record<string, string>>,
): WireRequest {
  return changedOnWire(wireRequest(changedRequest(request, refusal), headers), refusal);
}

/** The example request with the refusal's changes in its parameters or its body. */
function changedRequest(request: ExampleRequest, { part, changes }: Refusal): ExampleRequest {
  if (part === "header") return request;
  if (part === "body") return { ...request, body: applyChanges(request.body, changes) };
  // The path of a change of parameters begins with the name of the parameter.
  const parameters = applyChanges(request.parameters[part], changes) as Readonly<Record<string, unknown>>;
  return { ...request, parameters: { ...request.parameters, [part]: parameters } };
}

/** Headers and missing bodies are changed after the client has made its request, because it would not omit them. */
function changedOnWire(sent: WireRequest, { part, changes }: Refusal): WireRequest {
  // Changed headers are still headers.
  if (part === "header") return { ...sent, headers: applyChanges(sent.headers, changes) as WireRequest["headers"] };
  const withoutBody = part === "body" && changes.some(({ at }) => at.length === 0);
  return withoutBody ? { ...sent, body: undefined } : sent;
}

function checkAnswer(answer: Answer, { refusal, statuses }: ProveRefusalOptions): string[] {
  const { status, madeUp, text } = answer;
  const allowed = refusal.expects === "auth" ? [401, 403] : [400, 422];
  return [
    ...(madeUp === undefined ? [] : [`the answer is made up by ${madeUp}`]),
    ...(allowed.includes(status)
      ? []
      : [`it is answered with ${status} ${quote(text)}, not with ${allowed.join(" or ")}`]),
    ...(statuses.includes(status) ? [] : [`it is answered with ${status}, which is not documented`]),
  ];
}

async function checkClient(request: ExampleRequest, options: ProveRefusalOptions): Promise<string[]> {
  const { refusal, answer, call } = options;
  const input = inputOf(request, request.parameters, request.body);
  const fetch = fetchFrom((sent) => answer(changedOnWire(sent, refusal)));
  const outcome = await call(fetch)(refusal.operation, input, {});
  if (outcome.ok) return ["the client takes it for a success"];
  const { kind } = outcome.error;
  const expected = refusal.arrivesAs ?? refusal.expects;
  return kind === expected || kind === "input" ? [] : [`the client says ${kind}, not ${expected} or input`];
}
