/** The type of a parameter in a message template. A `list` is several values in one place of the text. */
export type ParameterType = "string" | "integer" | "number" | "boolean" | "list";

/**
 * Whether a retry can succeed: `never`, only `after-change` of the request or of the account, or with the
 * `same-request`.
 */
export type RetryAdvice = "never" | "after-change" | "same-request";

/** One documented error: one code with one message template. Plain data, written by the generator. */
export interface CatalogueEntry {
  /** The application code, as the API spells it. */
  readonly code: string;
  /** The name of the message, for a code with several messages. Absent if the code has one message. */
  readonly variant?: string;
  /** The HTTP status under which the API documents the error. */
  readonly status: number;
  /** The canonical (gRPC) name of the status. */
  readonly grpc?: string;
  /** The message, with `{name}` in the place of each parameter. */
  readonly template: string;
  /** The parameters of the template, in template order, with their types. */
  readonly params: Readonly<Record<string, ParameterType>>;
  readonly retry: RetryAdvice;
  /** What to do about it, in one or two sentences. */
  readonly fix: string;
  /** Where to read more. */
  readonly docsUrl: string;
}

/** A list parameter. In a template literal (`${params.cycles}`) it converts to its text. */
export interface ListParameter {
  /** The text, as the API sent it. */
  readonly raw: string;
  /** The items, if the format of the list is recognised. */
  readonly items?: readonly string[];
}

/** The TypeScript type of each parameter type. */
interface ParameterValues {
  string: string;
  integer: number;
  number: number;
  boolean: boolean;
  list: ListParameter;
}

/** The value of a parameter of any type. */
export type ParameterValue = ParameterValues[ParameterType];

/** The parameters of an entry: `{ productId: "string" }` becomes `{ readonly productId: string }`. */
export type ParametersOf<Entry extends CatalogueEntry> = {
  readonly [Name in keyof Entry["params"]]: ParameterValues[Entry["params"][Name]];
};
