/** The fields that errors of every kind have. */
export interface ErrorCommon<Op extends string = string> {
  /** The operationId of the call that failed. */
  readonly operation: Op;
  /**
   * A sentence for people: the API's message if it sent one. At most 16,384 characters; a longer message is cut and
   * ends in its original length, such as `… (20000 characters)`.
   */
  readonly message: string;
  /** True if the same request, sent again later, may succeed. */
  readonly retryable: boolean;
  /** The id to quote to the API's support. */
  readonly requestId?: string;
  /** How long the API asks to wait before the next request, in milliseconds. Absent if it does not ask. */
  readonly retryAfterMs?: number;
  /** How many requests were sent for the call. Set by the client. */
  readonly attempts?: number;
  /** How long the call waited between its attempts, in milliseconds. Set by the client. */
  readonly totalDelayMs?: number;
  /**
   * A safe copy of the value that was thrown underneath: name, code and message, and those of its own cause, without
   * secrets. Not enumerable. `originalCause` returns the thrown value itself.
   */
  readonly cause?: unknown;
  /** The error as plain data, for `JSON`, `postMessage` and logs. Read it back with `revive`. */
  toJSON(): ErrorData;
}

/** The plain form of an error, as `toJSON` returns it. */
export type ErrorData = Readonly<Record<string, unknown>>;

/** The part of a body that an error keeps if the body could not be fully understood. */
export interface RawBody {
  /** The body as text, at most 16,384 characters of it. */
  readonly raw?: string;
  /** The length of the whole body in characters, present only if `raw` is cut. */
  readonly rawLength?: number;
}

/** One invalid field of a request. */
export interface Violation {
  /** The path of the field in the request, such as `products[0].countryCode`. */
  readonly field: string;
  readonly description: string;
  /** The rule that was broken, such as `REQUIRED_FIELD`. New rules may appear at any time. */
  readonly rule?: string;
  /** The name of the rule, if `rule` says only that it is a custom one. */
  readonly ruleName?: string;
  /** Details of the rule, such as `{ threshold: 10 }`. */
  readonly data?: unknown;
}

/** The API refused fields of the request. `violations` says which and why. */
export interface ValidationError<Op extends string = string> extends ErrorCommon<Op> {
  readonly kind: "validation";
  readonly status: number;
  readonly violations: readonly Violation[];
}

/** 401 or 403: the key is missing, wrong, or may not do this. */
export interface AuthError<Op extends string = string> extends ErrorCommon<Op>, RawBody {
  readonly kind: "auth";
  readonly status: 401 | 403;
}

/** 429: too many requests. */
export interface RateLimitError<Op extends string = string> extends ErrorCommon<Op>, RawBody {
  readonly kind: "rate-limit";
  readonly status: 429;
}

/** 5xx without an application code: the API, or something in front of it, failed. */
export interface ServerError<Op extends string = string> extends ErrorCommon<Op>, RawBody {
  readonly kind: "server";
  readonly status: number;
}

/** Any other failing status with a body that explains nothing, redirects that were not followed included. */
export interface HttpError<Op extends string = string> extends ErrorCommon<Op>, RawBody {
  readonly kind: "http";
  /** 0 if the caller passed no usable status to the decoder. */
  readonly status: number;
}

/** The call succeeded (2xx), but its answer cannot be read. Do not retry it automatically. */
export interface DecodeError<Op extends string = string> extends ErrorCommon<Op>, RawBody {
  readonly kind: "decode";
  readonly status: number;
}

/** The connection failed before the response was complete. Has a status if a status line was received. */
export interface NetworkError<Op extends string = string> extends ErrorCommon<Op> {
  readonly kind: "network";
  readonly status?: number;
}

/** The response took too long. Has a status if a status line was received. */
export interface TimeoutError<Op extends string = string> extends ErrorCommon<Op> {
  readonly kind: "timeout";
  readonly status?: number;
  /** Which limit was reached: that of a single attempt, or that of the whole call. */
  readonly limit: "timeoutMs" | "deadlineMs";
  readonly limitMs: number;
}

/** The caller's own signal ended the call. */
export interface AbortedError<Op extends string = string> extends ErrorCommon<Op> {
  readonly kind: "aborted";
  readonly status?: number;
  /** The signal's reason itself. Not enumerable. `message` holds its code or name, but never its text. */
  readonly reason?: unknown;
}

/**
 * The caller's input cannot be used; `violations` says what is wrong and why. Almost always no request was sent. The
 * exception is a bug in a function of the caller: if `fetch` or a middleware throws an error that is not a connection
 * failure, the request may have been sent, and `attempts` counts it. Such a call is not retried.
 */
export interface InputError<Op extends string = string> extends ErrorCommon<Op> {
  readonly kind: "input";
  readonly status?: undefined;
  readonly violations: readonly Violation[];
}
