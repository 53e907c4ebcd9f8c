/** A place in a JSON body: the keys that lead to it from the root. The empty path is the root itself. */
export type Path = readonly string[];

/** Where the decoder finds each value in the error bodies of an API. Plain data, written by the generator. */
export interface Envelope {
  /** The media type of error bodies, for making bodies. */
  readonly mediaType: string;
  /**
   * The application code; absent if the API has none. A `prefix` is removed from the value on the wire; a value without
   * the prefix is not an application code. `numeric` if codes are numbers on the wire.
   */
  readonly code?: { readonly at: Path; readonly prefix?: string; readonly numeric?: true };
  /** The paths that may hold the message, the likeliest first. */
  readonly messages: readonly Path[];
  /**
   * The object that may hold parameters by name. If it is the root, no parameter may have the name of another member.
   */
  readonly data?: Path;
  /** The path that repeats the HTTP status, for making bodies. */
  readonly status?: Path;
  /** Further members of a body of this API, for making bodies. */
  readonly base?: Readonly<Record<string, unknown>>;
  /** The list of field violations; the paths in it are relative to one violation. */
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
