/** A valid request of one operation. */
export interface ExampleRequest extends ExampleCall {
  /** The HTTP method in lower case. */
  readonly method: string;
  /** The path with `{name}` for each parameter. */
  readonly path: string;
}

/** What one valid request of an operation sends. */
export interface ExampleCall {
  /** The parameters by the place where they are sent. */
  readonly parameters: {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
  };
  /** The JSON body; missing where the operation has none. */
  readonly body?: unknown;
  /** Headers that have to have this very value, by their name in lower case, such as an account that does not exist. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the client's function takes: path parameters and the properties of the body beside each other. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** The path with the values of its parameters, as it stands in the address. */
export function pathOf({ path, parameters }: ExampleRequest): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(parameters.path[name])));
}
