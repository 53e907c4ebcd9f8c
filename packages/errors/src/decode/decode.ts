import { attempt } from "../value/attempt.ts";
import type { Envelope } from "../value/envelope.ts";
import { type ApplicationError, readApplicationError, type Recognise } from "./read-application-error.ts";
import type { AnyError, UndocumentedError } from "../value/operation-error.ts";
import { type Body, readBodyText } from "./read-body.ts";
import { type HeadersLike, readHeader, readRetryAfter } from "./read-header.ts";
import { isRetryableStatus } from "./retryable-status.ts";
import { ErrorValue } from "../value/seal.ts";
import { bounded, textBound } from "../value/text-bound.ts";

/** A failing response (or a 2xx whose body is not what was promised), as any HTTP library gives it. */
export interface DecodeInput<Op extends string = string> {
  /** The operationId of the call. */
  readonly operation: Op;
  /** The HTTP status. */
  readonly status: number;
  readonly headers?: HeadersLike | undefined;
  /** Text, bytes, or an already parsed value. */
  readonly body?: Body;
  /** How many requests were sent for the call, for clients that retry; kept in the error. */
  readonly attempts?: number | undefined;
  /** How long the call waited between its requests, in milliseconds; kept in the error. */
  readonly totalDelayMs?: number | undefined;
}

/**
 * Turns a failing response into the error value of an operation; `recognise` finds the documented errors of that
 * operation. Total: never throws. A code counts as known only if it is documented for the operation under this very
 * status.
 *
 * @param conceal Removes secrets from the finished error. It runs after all facts were read, so that facts come from
 *   the original text, and before texts are cut, because a cut could leave a part of a secret.
 */
export function decode(
  envelope: Envelope,
  recognise: Recognise | undefined,
  input: DecodeInput,
  conceal?: (error: Record<string, unknown>) => void,
): UndocumentedError {
  const given = readInput(input);
  const { operation, status, headers } = given;
  const isSuccess = status > 199 && status < 300;
  const text = readBodyText(given.body);
  let body = given.body;
  let found: ApplicationError = {};
  try {
    if (text !== undefined) body = JSON.parse(text.trim()) as Body;
    if (!isSuccess) found = readApplicationError(envelope, recognise, operation, status, body);
  } catch {
    // The text is not JSON, or a getter of a parsed body throws: the body explains nothing.
  }
  const { entry, code, message, parameters, violations } = found;

  // One assignment for each field: a loop over a list of fields would take half of the decoder's time.
  const error = new ErrorValue();
  error["kind"] = code ? "api" : violations ? "validation" : isSuccess ? "decode" : kindOfStatus(status);
  if (code) error["known"] = entry !== undefined;
  error["operation"] = operation;
  error["status"] = status;
  if (code) error["code"] = code;
  if (entry?.variant) error["variant"] = entry.variant;
  error["message"] = message || defaultMessage(operation, status, isSuccess);
  if (parameters) error["params"] = parameters.params;
  if (parameters) error["paramsFrom"] = parameters.from;
  if (violations) error["violations"] = violations;
  const requestId = readHeader(headers, envelope.requestIdHeader);
  if (requestId) error["requestId"] = requestId;
  error["retryable"] = entry ? entry.retry === "same-request" : !violations && isRetryableStatus(status);
  const wait = status > 428 ? readRetryAfter(headers) : undefined;
  if (wait !== undefined) error["retryAfterMs"] = wait;
  if (entry?.retry) error["retry"] = entry.retry;
  if (entry?.fix) error["fix"] = entry.fix;
  if (entry?.docsUrl) error["docsUrl"] = entry.docsUrl;
  const raw = entry || violations ? undefined : (text ?? attempt(() => JSON.stringify(body)));
  if (raw) error["raw"] = raw;
  if (given.attempts) error["attempts"] = given.attempts;
  if (given.totalDelayMs !== undefined) error["totalDelayMs"] = given.totalDelayMs;

  conceal?.(error);
  limitTexts(error);
  return error as unknown as UndocumentedError; // The assignments above gave the fields that belong to `kind`.
}

/** Copies the input. Callers in JavaScript may pass anything, and getters may throw. */
function readInput(input: DecodeInput): DecodeInput {
  let operation = "";
  let status = 0;
  try {
    if (typeof input.operation === "string") operation = input.operation;
    status = input.status | 0; // 0 for anything that is not a number.
    const { headers, body, attempts, totalDelayMs } = input;
    return { operation, status, headers, body, attempts, totalDelayMs };
  } catch {
    return { operation, status }; // The members that were read before a getter threw.
  }
}

function defaultMessage(operation: string, status: number, isSuccess: boolean): string {
  return `${operation} ${isSuccess ? "succeeded, but its answer cannot be read" : "failed"} (HTTP ${status})`;
}

/** Cuts message and body to the length that an error keeps. */
function limitTexts(error: Record<string, unknown>): void {
  // Both were set to strings above.
  const { message, raw } = error as { message: string; raw?: string };
  if (message.length > textBound) error["message"] = bounded(message);
  if (raw && raw.length > textBound) {
    error["raw"] = raw.slice(0, textBound);
    error["rawLength"] = raw.length;
  }
}

/** The kind of a failing status whose body explains nothing. */
function kindOfStatus(status: number): AnyError["kind"] {
  if (status === 401 || status === 403) return "auth";
  if (status === 429) return "rate-limit";
  return status > 499 ? "server" : "http";
}
