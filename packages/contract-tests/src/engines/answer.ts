/** A request as sent on the wire. */
export interface WireRequest {
  /** In lower case. */
  readonly method: string;
  /** Percent-encoded, as in the address. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON text, or `undefined`. */
  readonly body?: string | undefined;
}

/** A rule of the description that a request breaks. */
export interface RequestViolation {
  /** The part of the request and the names that lead to the value: `body`, `products`, `0`; empty for the whole. */
  readonly at: readonly string[];
  /** The keyword of JSON Schema, such as `maxLength`; `401` if a key is missing. */
  readonly rule: string;
  readonly message: string;
}

/** The answer of a server. */
export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The deviations of request or answer from the description, if the server reports them. */
  readonly violations: readonly string[];
  /** Why the request was refused, if the server reports it. */
  readonly refusedFor?: readonly RequestViolation[] | undefined;
  /** The name of the mock that generated this answer, if it is not in the description. */
  readonly madeUp?: string | undefined;
}

/** Answers a request; a mock, or a server on the network. */
export type AnswerRequest = (request: WireRequest) => Promise<Answer>;
