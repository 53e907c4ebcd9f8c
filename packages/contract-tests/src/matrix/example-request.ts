/** A valid request of one operation. */
export interface ExampleRequest {
  /** The HTTP method in lower case. */
  readonly method: string;
  /** The path with `{name}` for each parameter. */
  readonly path: string;
  /** The parameters by the place where they are sent. */
  readonly parameters: {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
  };
  /** The JSON body; missing where the operation has none. */
  readonly body?: unknown;
  /** What the client's function takes: path parameters and the properties of the body beside each other. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** The path with the values of its parameters, as it stands in the address. */
export function pathOf({ path, parameters }: ExampleRequest): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(parameters.path[name])));
}
