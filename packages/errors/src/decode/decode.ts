import { attempt } from "../value/attempt.ts";
import type { Envelope } from "./envelope.ts";
import { interpret, type Reading, type Recognise } from "./read-application-error.ts";
import type { UndocumentedError } from "../value/operation-error.ts";
import { type Body, readBodyText } from "./read-body.ts";
import { type HeadersLike, readHeader, readRetryAfter } from "./read-header.ts";
import { ErrorValue } from "../value/seal.ts";
import { textBound } from "../value/text-bound.ts";

/** A failing response (or a 2xx whose body is not what was promised), as any HTTP library gives it. */
export interface DecodeInput<Op extends string = string> {
  /** The operationId of the call. */
  readonly operation: Op;
  /** The HTTP status. */
  readonly status: number;
  readonly headers?: HeadersLike | undefined;
  /** Text, bytes, or an already parsed value. */
  readonly body?: Body;
  /** How many requests were sent for the call, for clients that send some again; kept in the error. */
  readonly attempts?: number | undefined;
  /** How long the call waited between them, in milliseconds; kept in the error. */
  readonly totalDelayMs?: number | undefined;
}

/**
 * Turns a failing response into the error value of an operation; `recognise` knows what that operation documents.
 * Total: never throws. A code counts as known only where it is documented for the operation under this very status.
 */
export function decode(envelope: Envelope, recognise: Recognise | undefined, input: DecodeInput): UndocumentedError {
  let operation = "";
  let status = 0;
  let headers: HeadersLike | undefined;
  let body: Body;
  let reading: Reading = {};
  let text: string | undefined;
  let attempts: number | undefined;
  let totalDelayMs: number | undefined;
  try {
    if (typeof input.operation === "string") operation = input.operation;
    status = input.status | 0;
    ({ headers, body, attempts, totalDelayMs } = input);
  } catch {}
  const ok = status > 199 && status < 300;
  try {
    text = readBodyText(body);
    if (text !== undefined) body = JSON.parse(text.trim()) as Body;
    if (!ok) reading = interpret(envelope, recognise, operation, status, body);
  } catch {}
  const { entry, code, message, parameters, violations } = reading;

  // One store for each field: a loop over them would take half of the whole time.
  const error = new ErrorValue();
  error["kind"] = code ? "api" : violations ? "validation" : ok ? "decode" : kindOfStatus(status);
  if (code) error["known"] = !!entry;
  error["operation"] = operation;
  error["status"] = status;
  if (code) error["code"] = code;
  if (entry?.variant) error["variant"] = entry.variant;
  error["message"] = message
    ? bounded(message)
    : `${operation} ${ok ? "succeeded, but its answer cannot be read" : "failed"} (HTTP ${status})`;
  if (parameters) error["params"] = parameters.params;
  if (parameters) error["paramsFrom"] = parameters.from;
  if (violations) error["violations"] = violations;
  const requestId = readHeader(headers, envelope.requestIdHeader);
  if (requestId) error["requestId"] = requestId;
  error["retryable"] = code || violations ? entry?.retry === "same-request" : /^(429|50[234])$/.test(`${status}`);
  const wait = status > 428 ? readRetryAfter(headers) : undefined;
  if (wait !== undefined) error["retryAfterMs"] = wait;
  if (entry?.retry) error["retry"] = entry.retry;
  if (entry?.fix) error["fix"] = entry.fix;
  if (entry?.docsUrl) error["docsUrl"] = entry.docsUrl;
  const raw = entry || violations ? undefined : (text ?? attempt(() => JSON.stringify(body)));
  if (raw) error["raw"] = bounded(raw);
  if (raw && raw.length > textBound) error["rawLength"] = raw.length;
  if (attempts) error["attempts"] = attempts;
  if (totalDelayMs !== undefined) error["totalDelayMs"] = totalDelayMs;
  return Object.freeze(error) as unknown as UndocumentedError;
}

/** A text, cut where it is too long; most are not, and to cut them all the same would take time. */
function bounded(text: string): string {
  return text.length > textBound ? text.slice(0, textBound) : text;
}

/** The kind of a failing status whose body explains nothing. */
function kindOfStatus(status: number): string {
  if (status === 401 || status === 403) return "auth";
  if (status === 429) return "rate-limit";
  return status > 499 && status < 600 ? "server" : "http";
}
