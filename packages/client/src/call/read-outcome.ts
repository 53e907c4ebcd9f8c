import type { AnyError } from "@resellers-sdk/errors";
import { decodeFailure, decodeUndocumented } from "@resellers-sdk/errors/decoder";
import type { BodyText } from "../http/read-text.ts";
import type { Attempt, Outcome } from "./attempt.ts";
import type { Call } from "./call.ts";
import type { Accepts } from "./descriptor.ts";

/** What a complete response means: the status decides, the body explains. */
export function readOutcome(call: Call, attempt: Attempt, response: Response, body: BodyText): Outcome {
  const { text, isCut } = withoutCutSecret(body, attempt);
  const { operation, attempts, totalDelayMs, settings } = call;
  const { id, decode = decodeUndocumented, promises, accepts, emptyStatuses } = operation;
  const { ok, status, headers } = response;
  if (!ok) {
    const failure = { operation: id, status, headers, body: text, attempts, totalDelayMs };
    const error = decode(failure, attempt.conceal);
    return { ok: false, error: error as AnyError }; // Of this operation, which its own type says to the caller.
  }
  if (!promises || emptyStatuses?.includes(status)) return { ok: true, data: undefined, response };
  const data = isCut ? undefined : parse(text);
  const problem = isCut
    ? `it is longer than ${settings.maxResponseBytes} bytes (maxResponseBytes)`
    : findProblem(text, data, promises, accepts);
  if (!problem) return { ok: true, data, response };
  const context = { ...call.context(attempt), status };
  return { ok: false, error: decodeFailure(context, problem, text) };
}

/** Where a text was cut, its end may be the beginning of the key. */
function withoutCutSecret({ text, isCut }: BodyText, { secretLength }: Attempt): BodyText {
  return { text: isCut ? text.slice(0, Math.max(text.length - secretLength, 0)) : text, isCut };
}

/** The value of a JSON text; `undefined` if it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What keeps a body from being what was promised. */
function findProblem(
  text: string,
  data: unknown,
  promises: readonly string[],
  accepts: Accepts | undefined,
): string | undefined {
  if (data === undefined) return text.trim() ? "it is no JSON" : "it is empty";
  if (accepts) return accepts(data);
  if (typeof data !== "object" || data === null || Array.isArray(data)) return "it is no JSON object";
  // Its members are not known yet; `null` is not what any of them was promised to be.
  const members = data as Readonly<Record<string, unknown>>;
  const name = promises.find((promised) => !Object.hasOwn(members, promised) || members[promised] === null);
  return name && `it has no \`${name}\``;
}
