/** One request and its response, or a failure from a log, reduced to what an audit needs. */
export type Observation = Exchange | LoggedError;

/** A request and its response from a HAR. */
export interface Exchange {
  readonly kind: "exchange";
  /** Its place, such as `traffic.har, entry 12`. */
  readonly place: string;
  readonly method: string;
  /** The path of the address, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly sent: SentPart;
  /** Whether a recorder of this project made the values up: then only their formats can be compared. */
  readonly madeUp: boolean;
  readonly status: number;
  /** The names of the response's headers, in lower case. */
  readonly headers: readonly string[];
  /** Missing if the file does not have the body, or it cannot be read. */
  readonly body: string | undefined;
}

/** The parts of a request besides its address. */
export interface SentPart {
  /** By lower-case name; tools leave keys and cookies out. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty if there was none, and missing if the file does not have it, or it cannot be read. */
  readonly body: string | undefined;
}

/** An error of the client, serialised with `toJSON()`. */
export interface LoggedError {
  readonly kind: "logged";
  /** Its place, such as `errors.ndjson, line 12`. */
  readonly place: string;
  readonly operation: string;
  readonly error: Readonly<Record<string, unknown>>;
}

/** Thrown for a file of traffic that cannot be read to its end; the part before is not used either. */
export class TrafficFileError extends Error {
  override readonly name = "TrafficFileError";
}
