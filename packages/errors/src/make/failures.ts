import type {
  AbortedError,
  DecodeError,
  InputError,
  NetworkError,
  TimeoutError,
  Violation,
} from "../value/error-kinds.ts";
import { attempt } from "../value/attempt.ts";
import { textBound } from "../value/text-bound.ts";
import { seal, type Fields } from "../value/seal.ts";

/** What is known of a call that ended without a readable response. */
export interface FailureContext<Op extends string> {
  readonly operation: Op;
  /** The status, where a response line was seen. */
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: number | undefined;
  readonly totalDelayMs?: number | undefined;
}

/** `input`: the call was refused before anything was sent. */
export function inputError<Op extends string>(
  context: FailureContext<Op>,
  violations: readonly Violation[],
): InputError<Op> {
  const message = violations.map(({ field, description }) => `${field}: ${description}`).join("; ");
  return make({ kind: "input", retryable: false, violations: Object.freeze([...violations]) }, context, message);
}

/** `network`: no response, or it broke off. `cause` is what `fetch` threw; its code (`ECONNRESET`) is in the message. */
export function networkError<Op extends string>(context: FailureContext<Op>, cause: unknown): NetworkError<Op> {
  const message = `${context.operation} failed: ${context.status ? "the response broke off" : "no response"} (${nameOf(cause)})`;
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

/** `aborted`: the caller's signal ended the call. `reason` is the signal's. */
export function abortedError<Op extends string>(context: FailureContext<Op>, reason: unknown): AbortedError<Op> {
  const message = `${context.operation} was aborted by its caller (${nameOf(reason)})`;
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
  const rawLength = text && text.length > textBound ? text.length : undefined;
  const fields = { kind: "decode", retryable: false, raw: text?.slice(0, textBound) || undefined, rawLength };
  return make(fields, context, message, { cause });
}

function make<Failure>(fields: Fields, context: FailureContext<string>, message: string, live: Fields = {}): Failure {
  const { operation, status, requestId, attempts, totalDelayMs } = context;
  const common = { operation, status, message: message.slice(0, textBound), requestId, attempts, totalDelayMs };
  // Each caller above gives the fields that its arm has beyond the common ones.
  return seal({ ...fields, ...common }, hide(live)) as Failure;
}

/**
 * Getters for values that live. Getters, because `util.inspect` prints a plain `cause` with all that hangs on it,
 * requests and keys included.
 */
function hide(live: Fields): PropertyDescriptorMap {
  const getters: PropertyDescriptorMap = {};
  for (const name in live) if (live[name] !== undefined) getters[name] = { get: () => live[name] };
  return getters;
}
/**
 * What to call a thrown value in a message: its code or that of its cause, else its name. Never its own message,
 * which may quote a header value.
 */
function nameOf(thrown: unknown): string {
  const found = attempt(() => {
    const { code, name, cause } = thrown as { code?: unknown; name?: unknown; cause?: { code?: unknown } };
    return [cause?.code, code, name].find((text) => typeof text === "string" && /^\w{1,40}$/.test(text)) as string;
  });
  return found ?? typeof thrown;
}
