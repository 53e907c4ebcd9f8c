import type { AnyError } from "@resellers-sdk/errors";
import { decodeFailure, decodeUndocumented } from "@resellers-sdk/errors/decoder";
import type { BodyText } from "../http/read-text.ts";
import type { Attempt, Outcome } from "./attempt.ts";
import type { Call } from "./call.ts";

/** The outcome of a complete response: the status decides, the body explains. */
export function readOutcome(call: Call, attempt: Attempt, response: Response, body: BodyText): Outcome {
  const { text, isCut } = withoutCutSecret(body, attempt);
  const { operation, attempts, totalDelayMs, settings } = call;
  const { id, decode = decodeUndocumented, readAnswer } = operation;
  const { ok, status, headers } = response;
  const redirect = operation.readRedirect?.(response, () => call.context(attempt));
  if (redirect) return { ...redirect, response };
  if (!ok) {
    const failure = { operation: id, status, headers, body: text, attempts, totalDelayMs };
    const error = decode(failure, attempt.conceal);
    return { ok: false, error: error as AnyError }; // It is an error of this operation; the public types of the operation say so.
  }
  if (!readAnswer) return { ok: true, data: undefined, response };
  const reading = isCut
    ? { problem: `it is longer than ${settings.maxResponseBytes} bytes (maxResponseBytes)` }
    : readAnswer(text, status, body.bytes);
  if (reading.problem === undefined) return { ok: true, data: reading.data, response };
  const context = { ...call.context(attempt), status };
  return { ok: false, error: decodeFailure(context, reading.problem, text) };
}

/** If a text was cut, its end may be the beginning of the key. */
function withoutCutSecret({ text, isCut }: BodyText, { secretLength }: Attempt): BodyText {
  return { text: isCut ? text.slice(0, Math.max(text.length - secretLength, 0)) : text, isCut };
}
