import type {
  AbortedError,
  DecodeError,
  HttpError,
  InputError,
  NetworkError,
  TimeoutError,
  Violation,
} from "../value/error-kinds.ts";
import { type Conceal, labelOf, rememberCause, safeCause } from "../value/safe-cause.ts";
import { bounded, textBound } from "../value/text-bound.ts";
import { seal, type Fields } from "../value/seal.ts";

/** What is known about a call that ended without a readable response. */
export interface FailureContext<Op extends string> {
  readonly operation: Op;
  /** The status, if a status line was received. */
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: number | undefined;
  readonly totalDelayMs?: number | undefined;
  /** Replaces secrets in the texts that the error shows. Without it, the messages of causes are left out. */
  readonly conceal?: Conceal | undefined;
}

/** `input`: the caller's input cannot be used. `cause` is the value that a function of the caller threw, if one did. */
export function inputError<Op extends string>(
  context: FailureContext<Op>,
  violations: readonly Violation[],
  cause?: unknown,
): InputError<Op> {
  const message = violations.map(({ field, description }) => `${field}: ${description}`).join("; ");
  const fields = { kind: "input", retryable: false, violations: Object.freeze([...violations]) };
  return make(fields, { ...context, status: undefined }, message, { cause });
}

/**
 * `network`: no response, or it broke off. `cause` is the value that `fetch` threw; its code (`ECONNRESET`) is in the
 * message.
 */
export function networkError<Op extends string>(context: FailureContext<Op>, cause: unknown): NetworkError<Op> {
  const message = `${context.operation} failed: ${context.status ? "the response broke off" : "no response"} (${labelOf(cause)})`;
  return make({ kind: "network", retryable: true }, context, message, { cause });
}

/** `timeout`: one attempt took longer than `timeoutMs`, or the whole call longer than `deadlineMs`. */
export function timeoutError<Op extends string>(
  context: FailureContext<Op>,
  limit: TimeoutError["limit"],
  limitMs: number,
): TimeoutError<Op> {
  const message = `${context.operation} took longer than ${limit} (${limitMs} ms)`;
  return make({ kind: "timeout", retryable: true, limit, limitMs }, context, message);
}

/** `aborted`: the caller's signal ended the call. `reason` is the signal's; its code or name is in the message. */
export function abortedError<Op extends string>(context: FailureContext<Op>, reason: unknown): AbortedError<Op> {
  const message = `${context.operation} was aborted by its caller (${labelOf(reason)})`;
  return make({ kind: "aborted", retryable: false }, context, message, { reason, cause: reason });
}

/** `decode`: the status says success, but the body is not what the operation promises. `problem` says why. */
export function decodeFailure<Op extends string>(
  context: FailureContext<Op> & { readonly status: number },
  problem: string,
  text?: string,
  cause?: unknown,
): DecodeError<Op> {
  const message = `${context.operation} succeeded, but its answer cannot be read (HTTP ${context.status}): ${problem}`;
  const shown = text && (context.conceal?.(text) ?? text);
  const rawLength = shown && shown.length > textBound ? shown.length : undefined;
  const fields = { kind: "decode", retryable: false, raw: shown?.slice(0, textBound) || undefined, rawLength };
  return make(fields, context, message, { cause });
}

/** `http`: a redirect whose status and address the runtime hides from scripts, as browsers do. */
export function hiddenRedirect<Op extends string>(context: FailureContext<Op>): HttpError<Op> {
  const message = `${context.operation} was answered with a redirect, of which the browser hides status and address; call it from a server`;
  return make({ kind: "http", retryable: false }, { ...context, status: 0 }, message);
}

/** Properties that an error keeps besides its fields; never enumerable. */
interface Live {
  readonly cause?: unknown;
  readonly reason?: unknown;
}

function make<Failure>(
  fields: Fields,
  context: FailureContext<string>,
  message: string,
  { cause, reason }: Live = {},
): Failure {
  const { operation, status, attempts, totalDelayMs, conceal } = context;
  const requestId = context.requestId && (conceal?.(context.requestId) ?? context.requestId);
  const common = { operation, status, message: bounded(message), requestId, attempts, totalDelayMs };
  const shown = safeCause(cause, conceal);
  const hidden: PropertyDescriptorMap = {
    ...(shown && { cause: { value: shown } }),
    // A getter, because `util.inspect` can print non-enumerable values, but does not call getters.
    ...(reason !== undefined && { reason: { get: () => reason } }),
  };
  const error = seal({ ...fields, ...common }, hidden);
  rememberCause(error, cause);
  return error as Failure; // Each caller above passes the fields that its kind has besides the common ones.
}
