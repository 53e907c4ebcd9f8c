/** The type of a parameter in a message template. A list is several values in one place of the text. */
export type ParameterType = "string" | "integer" | "number" | "boolean" | "list";

/**
 * Whether a documented error can go away:
 * `never`, only `after-change` of the request or of the account, or by the `same-request` sent again.
 */
export type RetryAdvice = "never" | "after-change" | "same-request";

/** One documented error: one code with one message template. Plain data, written by the generator. */
export interface CatalogueEntry {
  /** The application code, as the API spells it. */
  readonly code: string;
  /** Tells apart the messages of a code that has several. Absent where the code has one. */
  readonly variant?: string;
  /** The HTTP status under which the API documents the error. */
  readonly status: number;
  /** The canonical (gRPC) name of the status. */
  readonly grpc?: string;
  /** The message, with `{name}` where a parameter stands. */
  readonly template: string;
  /** The parameters of the template, in its order, with their types. */
  readonly params: Readonly<Record<string, ParameterType>>;
  readonly retry: RetryAdvice;
  /** What to do about it, in one or two sentences. */
  readonly fix: string;
  /** Where to read more. */
  readonly docsUrl: string;
}

/** A list parameter. Inside of a template text (`${params.cycles}`) it reads as its text. */
export interface ListParameter {
  /** The text, as the API wrote it. */
  readonly raw: string;
  /** The items, where the form of the list is recognised. */
  readonly items?: readonly string[];
}

/** What a parameter of each type is in TypeScript. */
interface ParameterValues {
  string: string;
  integer: number;
  number: number;
  boolean: boolean;
  list: ListParameter;
}

/** The value of a parameter, whatever its type. */
export type ParameterValue = ParameterValues[ParameterType];

/** The parameters of an entry: `{ productId: "string" }` becomes `{ readonly productId: string }`. */
export type ParametersOf<Entry extends CatalogueEntry> = {
  readonly [Name in keyof Entry["params"]]: ParameterValues[Entry["params"][Name]];
};
