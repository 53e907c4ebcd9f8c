/** A place in a JSON body: the keys that lead to it from the root. The empty path is the root itself. */
export type Path = readonly string[];

/** Where the error bodies of an API keep what the decoder looks for. Plain data, written by the generator. */
export interface Envelope {
  /** The media type of error bodies, for bodies that are made rather than read. */
  readonly mediaType: string;
  /**
   * The application code; absent where the API has none. A `prefix` is cut from the wire's value; a value without it is
   * no application code. `numeric` if the wire has numbers.
   */
  readonly code?: { readonly at: Path; readonly prefix?: string; readonly numeric?: true };
  /** The places that may hold the message, the likeliest first. */
  readonly messages: readonly Path[];
  /** The object that may hold parameters by name. At the root, no parameter may have the name of another member. */
  readonly data?: Path;
  /** The place that repeats the HTTP status, for bodies that are made rather than read. */
  readonly status?: Path;
  /** What else a body of this API holds, for bodies that are made rather than read. */
  readonly base?: Readonly<Record<string, unknown>>;
  /** The list of field violations; the paths inside are relative to one violation. */
  readonly violations?: {
    readonly at: Path;
    readonly field: Path;
    readonly description: Path;
    readonly rule?: Path;
    readonly ruleName?: Path;
    readonly data?: Path;
  };
  /** The response header that holds the request id, in lower case. */
  readonly requestIdHeader?: string;
}
