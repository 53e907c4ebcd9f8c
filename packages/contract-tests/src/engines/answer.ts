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

/** What a server answered. */
export interface Answer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** In what the request or the answer is not what the description says, as far as the server tells. */
  readonly violations: readonly string[];
  /** What the server is called that made this answer up by itself, when the description does not have it. */
  readonly madeUp?: string | undefined;
}

/** Answers a request; a mock, or a server on the network. */
export type AnswerRequest = (request: WireRequest) => Promise<Answer>;
