/**
 * What an OpenAPI description with documented errors says, as plain readonly data.
 *
 * `read/` makes it, `emit/` uses it, and nothing else passes between the two: no `$ref`, no YAML, no file name
 * survives in here, except for `document`, which is the bundled description for the outputs that are OpenAPI.
 */
export interface Api {
  readonly title: string;
  readonly version: string;
  readonly operations: readonly Operation[];
  /** Each documented error once, in the order in which operations first list them. */
  readonly errors: readonly DocumentedError[];
  readonly envelope: ErrorEnvelope | undefined;
  readonly servers: readonly string[];
  /** The address of the site that explains the errors, with a slash at its end, from `x-help-url`. */
  readonly helpUrl: string | undefined;
  readonly securityHeaders: readonly SecurityHeader[];
  /** Those that some operation asks for. */
  readonly securitySchemes: readonly SecurityScheme[];
  /** What the description states without a page that says so, by id. */
  readonly assumptions: readonly Assumption[];
  /** The whole description in one plain JSON object whose references all start with `#/components/`. */
  readonly document: JsonObject;
}

/** One method of one path. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** The heading below which the documentation lists the errors of this operation, from `x-docs-section`. */
  readonly docsSection: string | undefined;
  /** Whether a call changes nothing, so that it may be repeated freely. */
  readonly safe: boolean;
  /** The address of its own server; `undefined` where it is on the API's. */
  readonly server: string | undefined;
  readonly pathParameters: readonly string[];
  readonly queryParameters: readonly string[];
  readonly headerParameters: readonly string[];
  /** Those of the header parameters that every call has to give. */
  readonly requiredHeaders: readonly string[];
  /** How query parameters are written that are not in the usual styles, by name. */
  readonly queryStyles: Readonly<Record<string, QueryStyle>>;
  /** The parts that stand in the input of a call under their own name, and not flat. */
  readonly groups: readonly InputGroup[];
  readonly hasBody: boolean;
  /** Whether a request may have no body at all. */
  readonly bodyIsOptional: boolean;
  /** The media types that a call asks for, where the API would answer with others too. */
  readonly accept: readonly string[];
  /** The media type of the body; `application/json` where there is none. */
  readonly contentType: string;
  /** The member of the input that holds the idempotency key: a property of the request body, or a parameter. */
  readonly idempotencyKey: string | undefined;
  /** The part of a request that holds the idempotency key, and the names that lead to it there. */
  readonly idempotencyKeyAt: { readonly part: InputGroup; readonly at: Pointer } | undefined;
  readonly pagination: Pagination | undefined;
  /** How its pages are counted, where it has no cursor. */
  readonly counted: CountedPages | undefined;
  /** The valid request that leads to the success, taken from the examples. */
  readonly request: ExampleCall;
  /** By the name of a failing answer, the valid request that leads to it, where the description has one. */
  readonly pairs: Readonly<Record<string, ExampleCall>>;
  /** The first of its successes. */
  readonly success: SuccessResponse;
  /** All its successes, by rising status. */
  readonly successes: readonly SuccessResponse[];
  /** The redirects that it documents, which a call gives as values. */
  readonly redirects: readonly DocumentedRedirect[];
  readonly failures: readonly StandardFailure[];
  /** The sets of security schemes of which a call needs one, the preferred one first; the empty set needs nothing. */
  readonly security: readonly (readonly string[])[];
  /** The errors that this operation documents, in documented order. */
  readonly errors: readonly DocumentedError[];
}

/** How a query parameter is written: as one JSON text, or in one of OpenAPI's styles for lists and objects. */
export type QueryStyle =
  | "json"
  | { readonly style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject"; readonly explode: boolean };

/** A request that is made of examples. */
export interface ExampleCall {
  /** Path, query and header parameters by name. */
  readonly parameters: JsonObject;
  /** The same by place, in which two may have one name. */
  readonly places: Readonly<Record<"path" | "query" | "header", JsonObject>>;
  readonly body: JsonValue | undefined;
  /** Headers of security schemes that have to have this very value, by their name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Where a list operation takes its cursor and gives its items; each a JSON pointer, split into its parts. */
export interface Pagination {
  readonly cursor: readonly string[];
  readonly next: readonly string[];
  readonly items: readonly string[];
}

/** Where a list operation takes the number of a page, or how many items are skipped, and gives its items. */
export interface CountedPages {
  readonly at: readonly string[];
  readonly by: "page" | "offset";
  readonly first: number;
  readonly items: readonly string[];
  /** How many pages, or items, there are. */
  readonly total: readonly string[] | undefined;
  /** Whether there are more. */
  readonly more: readonly string[] | undefined;
}

/** A part of a request that can stand in the input of a call under its own name. */
export type InputGroup = "query" | "header" | "body";

/** What a body is made of: a JSON text, any other text, or bytes. */
export type BodyForm = "json" | "text" | "bytes";

/** A type of JSON; an integer is a number. */
export type JsonType = "object" | "array" | "string" | "number" | "boolean" | "null";

export interface SuccessResponse {
  readonly status: number;
  readonly form: BodyForm;
  /** The name of the example and its value; `undefined` where success has no body. */
  readonly example: string | undefined;
  readonly body: JsonValue | undefined;
  /** The properties that a successful body always has. */
  readonly required: readonly string[];
  /** Whether it may hold integers that JavaScript would round. */
  readonly hasWideIntegers: boolean;
  /** What the body may be, of JSON; anything where the list is empty. */
  readonly types: readonly JsonType[];
}

/** A redirect that is an answer of the operation. */
export interface DocumentedRedirect {
  readonly status: number;
  /** An example of the header; `undefined` of 304, which has none. */
  readonly location: string | undefined;
}

/** A failing response that carries no application code, such as 401 or 503. */
export interface StandardFailure {
  /** Of a response that stands for several statuses, one that no other response has. */
  readonly status: number;
  /** Such a response's own key: `default`, `4XX` or `5XX`. */
  readonly standsFor: string | undefined;
  readonly form: BodyForm;
  readonly example: string | undefined;
  readonly body: JsonValue | undefined;
}

/** One row of the errors page: a code, or one of the texts of a code. */
export interface DocumentedError {
  /** `CODE` or `CODE.variant`. */
  readonly id: string;
  readonly code: string;
  readonly variant: string | undefined;
  readonly status: number;
  readonly grpc: string | undefined;
  readonly title: string;
  readonly meaning: string;
  /** The message with `{name}` for each parameter. */
  readonly template: string;
  readonly parameters: readonly ErrorParameter[];
  /** The template rendered with the parameters' examples. */
  readonly message: string;
  readonly fix: string;
  readonly retry: RetryAdvice;
  readonly docsUrl: string;
  /** Since when the API no longer sends it, as `2026-03-31`; the packages know it for ever. */
  readonly retired: string | undefined;
}

export type RetryAdvice = "never" | "after-change" | "same-request";

export type ParameterType = "string" | "integer" | "number" | "boolean" | "list";

export interface ErrorParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly description: string;
  readonly example: JsonValue;
}

/** Where code, message, data and violations sit in the body of a failing response. */
export interface ErrorEnvelope {
  readonly mediaType: string;
  /** The schema of the body, as a `$ref` into the bundled document. */
  readonly schema: JsonObject;
  /** `numeric` if the API sends codes as numbers. */
  readonly code: { readonly at: Pointer; readonly prefix: string | undefined; readonly numeric: true | undefined };
  readonly messages: readonly Pointer[];
  readonly data: Pointer | undefined;
  readonly status: Pointer | undefined;
  readonly violations: Violations | undefined;
  readonly requestIdHeader: string | undefined;
  /** What else a body of this shape must hold. */
  readonly base: JsonObject;
}

export interface Violations {
  readonly at: Pointer;
  readonly field: Pointer;
  readonly description: Pointer;
  readonly rule: Pointer | undefined;
  readonly ruleName: Pointer | undefined;
  readonly data: Pointer | undefined;
}

/** A header that the security of the API asks for, named after its security scheme. */
export interface SecurityHeader {
  readonly scheme: string;
  readonly header: string;
}

/** What the security of the API asks for. */
export interface SecurityScheme {
  /** The name of the client's option that takes its value. */
  readonly name: string;
  readonly kind: "header-key" | "query-key" | "identifier" | "guid" | "bearer" | "basic";
  /** The header or query parameter that holds it; empty where the kind says which. */
  readonly at: string;
  readonly description: string;
  /** Whether some operation that asks for credentials takes others in its place. */
  readonly optional: boolean;
}

/** Something that the description states, or leaves open, without a page that says so: the extension `x-basis`. */
export interface Assumption {
  /** `C5` for a contradiction between pages, or a few words joined by dashes. Unique. */
  readonly id: string;
  readonly status: AssumptionStatus;
  /** What is assumed, and why. */
  readonly note: string;
  /** How to find out. */
  readonly settle: string;
  /** JSON pointers into the bundled description, such as `#/components/schemas/Cycle`. */
  readonly places: readonly string[];
}

/**
 * How something is known that no page states.
 *
 * - `inferred`: it follows from what pages state elsewhere.
 * - `contradicted`: pages disagree, and the description takes one side.
 * - `unknown`: nothing says what holds; the description leaves it open.
 * - `recorded`: a recorded answer of the API shows it.
 */
export type AssumptionStatus = "inferred" | "contradicted" | "unknown" | "recorded";

/** A JSON pointer split into its unescaped parts. */
export type Pointer = readonly string[];

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}
