/** How a query parameter is written: as one JSON text, or in one of OpenAPI's styles for lists and objects. */
export type QueryStyle =
  | "json"
  | { readonly style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject"; readonly explode: boolean };

/** A valid request of one operation. */
export interface ExampleRequest extends ExampleCall {
  /** The HTTP method in lower case. */
  readonly method: string;
  /** The path with `{name}` for each parameter. */
  readonly path: string;
  /** The media type of the body, if it is not `application/json`. */
  readonly contentType?: string;
  /** The form of a body that is not JSON: text, or bytes, which are the UTF-8 encoding of the string under `body`. */
  readonly form?: "text" | "bytes";
  /** The parts that are under their own name in the input, and not flat. */
  readonly groups?: readonly ("query" | "header" | "body")[];
  /** How lists and objects in the query are written, where it is not in the usual way. */
  readonly queryStyles?: Readonly<Record<string, QueryStyle>>;
}

/** The contents of one valid request of an operation. */
export interface ExampleCall {
  /** The parameters by their location. */
  readonly parameters: {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
  };
  /** The body, parsed if it is JSON; missing if the operation has none. */
  readonly body?: unknown;
  /** Headers that must have this exact value, by lower-case name, such as an account that does not exist. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The input of the client's function: parameters and the properties of the body side by side, except groups. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** The input of the client's function, from parameters and a body; header parameters are those of the request. */
export function inputOf(
  { groups = [], form, input }: Pick<ExampleRequest, "groups" | "form" | "input">,
  { path, query }: ExampleCall["parameters"],
  body: unknown,
): Readonly<Record<string, unknown>> {
  const value = form === "bytes" && typeof body === "string" ? new TextEncoder().encode(body) : body;
  return {
    ...path,
    ...(groups.includes("query") ? { query } : query),
    ...(groups.includes("header") && input["header"] !== undefined ? { header: input["header"] } : {}),
    ...(groups.includes("body") ? (value === undefined ? {} : { body: value }) : (value as object | undefined)),
  };
}

/** The path with the percent-encoded values of its parameters. */
export function pathOf({ path, parameters }: ExampleRequest): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(parameters.path[name])));
}
