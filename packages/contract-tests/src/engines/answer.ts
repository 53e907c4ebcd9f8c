/** A request as it is on the wire. */
export interface WireRequest {
  /** In lower case. */
  readonly method: string;
  /** Escaped, as it stands in the address. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON text, or nothing. */
  readonly body?: string | undefined;
}

/** A rule of the description that a request breaks. */
export interface RequestViolation {
  /** The part of the request and the names that lead to the value: `body`, `products`, `0`; empty for the whole. */
  readonly at: readonly string[];
  /** The keyword of JSON Schema, such as `maxLength`; `401` where a key is missing. */
  readonly rule: string;
  readonly message: string;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** In what the request or the answer is not what the description says, as far as the server tells. */
  readonly violations: readonly string[];
  /** Why the request was refused, where the server tells. */
  readonly refusedFor?: readonly RequestViolation[] | undefined;
  /** What the server is called that made this answer up by itself, when the description does not have it. */
  readonly madeUp?: string | undefined;
}

/** Answers a request; a mock, or a server on the network. */
export type AnswerRequest = (request: WireRequest) => Promise<Answer>;
