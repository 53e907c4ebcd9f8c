import type { AnyError, Body } from "@resellers-sdk/errors";
import { decodeFailure, decodeUndocumented } from "@resellers-sdk/errors/decoder";
import { type Attempt, type Call, contextOf, type Outcome } from "./call.ts";
import { redactText } from "../http/redact.ts";

/** What a complete response means: the status decides, the body explains. */
export function interpret(call: Call, attempt: Attempt, response: Response, body: unknown): Outcome {
  const { operation, attempts, totalDelayMs } = call;
  const { id, decode = decodeUndocumented, promises } = operation;
  const { ok, status, headers } = response;
  if (!ok) {
    const error = decode({ operation: id, status, headers, body: body as Body, attempts, totalDelayMs });
    return { ok: false, error: error as AnyError }; // Of this operation, which its own type says to the caller.
  }
  if (!promises) return { ok: true, data: undefined, response };
  // A success is read as text. Of one that was cut nothing is used.
  const text = attempt.tooLong ? "" : ((body ?? "") as string);
  const data = parse(text);
  const problem = attempt.tooLong
    ? `it is longer than ${call.settings.maxResponseBytes} bytes (maxResponseBytes)`
    : broken(text, data, promises);
  if (!problem) return { ok: true, data, response };
  const context = { ...contextOf(call, attempt), status };
  return { ok: false, error: decodeFailure(context, problem, redactText(text, attempt.secret)) };
}

/** The value of a JSON text; nothing if it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What keeps a body from being what was promised. */
function broken(text: string, data: unknown, promises: readonly string[]): string | undefined {
  if (data === undefined) return text.trim() ? "it is no JSON" : "it is empty";
  if (typeof data !== "object" || data === null || Array.isArray(data)) return "it is no JSON object";
  const name = promises.find((promised) => !Object.hasOwn(data, promised));
  return name && `it has no \`${name}\``;
}
