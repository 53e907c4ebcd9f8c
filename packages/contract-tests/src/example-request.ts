/** A valid request of one operation. */
export interface ExampleRequest {
  /** The HTTP method in lower case. */
  readonly method: string;
  /** The path with `{name}` for each parameter. */
  readonly path: string;
  /** What the client's function takes: path parameters and the properties of the body beside each other. */
  readonly input: Readonly<Record<string, unknown>>;
}
