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
  /** The media type of the body, where it is not `application/json`. */
  readonly contentType?: string;
  /** What the body is, where it is no JSON: a text, or bytes, which are those of the text under `body` in UTF-8. */
  readonly form?: "text" | "bytes";
  /** The parts that stand in the input under their own name, and not flat. */
  readonly groups?: readonly ("query" | "header" | "body")[];
  /** How lists and objects in the query are written, where it is not in the usual way. */
  readonly queryStyles?: Readonly<Record<string, QueryStyle>>;
}

/** What one valid request of an operation sends. */
export interface ExampleCall {
  /** The parameters by the place where they are sent. */
  readonly parameters: {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
  };
  /** The body, parsed where it is JSON; missing where the operation has none. */
  readonly body?: unknown;
  /** Headers that have to have this very value, by their name in lower case, such as an account that does not exist. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the client's function takes: parameters and the properties of the body beside each other, but for groups. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** What the client's function takes, made of parameters and a body; header parameters are those of the request's own input. */
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

/** The path with the values of its parameters, as it stands in the address. */
export function pathOf({ path, parameters }: ExampleRequest): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(parameters.path[name])));
}
