/** One request and its response, or a failure from a log, as far as an audit reads it. */
export type Observation = Exchange | LoggedError;

/** A request and its response from a HAR. */
export interface Exchange {
  readonly kind: "exchange";
  /** Where it stands, such as `traffic.har, entry 12`. */
  readonly place: string;
  readonly method: string;
  /** The path of the address, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly sent: SentPart;
  /** Whether the values are made up, as a recorder of this project does it: then only their forms can be compared. */
  readonly madeUp: boolean;
  readonly status: number;
  /** The names of the response's headers, in lower case. */
  readonly headers: readonly string[];
  /** Missing where the file does not have the body. */
  readonly body: string | undefined;
}

/** What a request carried besides its address. */
export interface SentPart {
  /** By their names in lower case; tools leave keys and cookies out. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where there was none, and missing where the file does not have it. */
  readonly body: string | undefined;
}

/** An error of the client that was written with `toJSON()`. */
export interface LoggedError {
  readonly kind: "logged";
  /** Where it stands, such as `errors.ndjson, line 12`. */
  readonly place: string;
  readonly operation: string;
  readonly error: Readonly<Record<string, unknown>>;
}

/** A file of traffic that cannot be read to its end: nothing is concluded from the part before. */
export class TrafficFileError extends Error {
  override readonly name = "TrafficFileError";
}
