/** What every error of this package has, whatever its kind. */
export interface ErrorCommon<Op extends string = string> {
  /** The operationId of the call that failed. */
  readonly operation: Op;
  /**
   * A sentence for people: the API's own where it sent one. At most 16,384 characters; a longer one is cut, and then
   * ends in `… (20000 characters)` with the length that it had.
   */
  readonly message: string;
  /** True if the same request, sent again later, may succeed. */
  readonly retryable: boolean;
  /** The id to quote to the API's support. */
  readonly requestId?: string;
  /** How long the API asks to wait before the next request, in milliseconds, where it says so. */
  readonly retryAfterMs?: number;
  /** How many requests were sent for the call. Set by the client. */
  readonly attempts?: number;
  /** How long the call waited between its attempts, in milliseconds. Set by the client. */
  readonly totalDelayMs?: number;
  /**
   * What may be known of that which was thrown underneath: name, code and message, and those of its own cause, without
   * secrets. Not enumerable. `originalCause` gives the thrown value itself.
   */
  readonly cause?: unknown;
  /** The error as plain data, for `JSON`, `postMessage` and logs. Read it back with `revive`. */
  toJSON(): ErrorData;
}

/** The plain form of an error, as `toJSON` gives it. */
export type ErrorData = Readonly<Record<string, unknown>>;

/** What an error keeps of a body that could not be fully understood. */
export interface RawBody {
  /** The body as text, at most 16,384 characters of it. */
  readonly raw?: string;
  /** The length of the whole body in characters, present only where `raw` is cut. */
  readonly rawLength?: number;
}

/** One field of a request that is not as it must be. */
export interface Violation {
  /** The path of the field in the request, such as `products[0].countryCode`. */
  readonly field: string;
  readonly description: string;
  /** The rule that was broken, such as `REQUIRED_FIELD`. New rules may appear at any time. */
  readonly rule?: string;
  /** The name of the rule, where `rule` says only that it is a custom one. */
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

/** Any other failing status, with a body that explains nothing. Redirects that were not followed are here too. */
export interface HttpError<Op extends string = string> extends ErrorCommon<Op>, RawBody {
  readonly kind: "http";
  /** 0 where the caller gave the decoder no usable status. */
  readonly status: number;
}

/** The call succeeded (2xx), but its answer cannot be read. Do not send the request again unasked. */
export interface DecodeError<Op extends string = string> extends ErrorCommon<Op>, RawBody {
  readonly kind: "decode";
  readonly status: number;
}

/** The connection failed before the response was complete. Has a status where a response line was seen. */
export interface NetworkError<Op extends string = string> extends ErrorCommon<Op> {
  readonly kind: "network";
  readonly status?: number;
}

/** The response took too long. Has a status where a response line was seen. */
export interface TimeoutError<Op extends string = string> extends ErrorCommon<Op> {
  readonly kind: "timeout";
  readonly status?: number;
  /** Which limit was reached: the one of a single attempt, or the one of the whole call. */
  readonly limit: "timeoutMs" | "deadlineMs";
  readonly limitMs: number;
}

/** The caller's own signal ended the call. */
export interface AbortedError<Op extends string = string> extends ErrorCommon<Op> {
  readonly kind: "aborted";
  readonly status?: number;
  /** The signal's reason itself. Not enumerable. Its code or name is in `message`, never a text of it. */
  readonly reason?: unknown;
}

/**
 * What the caller gave cannot be used, and `violations` says what, and why. Almost always nothing was sent. The
 * exception is a mistake in a function that the caller gave: if `fetch` or a middleware throws an error that is no
 * failure of the connection, its request may have been sent, and `attempts` counts it. Such a call is not repeated.
 */
export interface InputError<Op extends string = string> extends ErrorCommon<Op> {
  readonly kind: "input";
  readonly status?: undefined;
  readonly violations: readonly Violation[];
}
