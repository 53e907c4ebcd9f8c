/** The member of an error union that the handler of this name receives. */
type Handled<Failure, Name> = Name extends "unlisted"
  ? Extract<Failure, { readonly kind: "api"; readonly known: false }>
  : | Extract<Failure, { readonly kind: "api"; readonly known: true; readonly code: Name }>
    | Exclude<Extract<Failure, { readonly kind: Name }>, { readonly kind: "api" }>;

/** The names of a complete set of handlers: codes, `unlisted`, and the kinds other than `api`. */
type Names<Failure> = Failure extends { readonly kind: "api" }
  ? Failure extends { readonly known: true; readonly code: infer Code extends string }
    ? Code
    : "unlisted"
  : Failure extends { readonly kind: infer Kind extends string }
    ? Kind
    : never;

/** A handler for every name; each receives the part of the union that its name selects. */
export type ErrorHandlers<Failure> = {
  readonly [Name in Names<Failure>]: (error: Handled<Failure, Name>) => unknown;
};

/** Handlers for some names, and `otherwise` for the rest. */
export type SomeErrorHandlers<Failure> = Partial<ErrorHandlers<Failure>> & {
  readonly otherwise: (error: Failure) => unknown;
};

/** The handlers; a name that could never be called does not compile. */
type Only<Name, Handlers> = { [Key in keyof Handlers]: Key extends Name ? Handlers[Key] : never };

/** What the handlers return. */
type Result<Handlers> = {
  [Name in keyof Handlers]: Handlers[Name] extends (error: never) => infer Return ? Return : never;
}[keyof Handlers];

/**
 * Calls the handler for an error: the handler of its code if the code is documented, `unlisted` for a code that this
 * version does not list, the handler of its kind for everything else, and `otherwise` if there is no such handler.
 * Without `otherwise`, it compiles only if the handlers are complete: an upgrade that lists a new code shows every
 * place that has to handle it.
 *
 * @example
 * const advice = matchError(error, {
 *   PRODUCT_LIMIT_EXCEEDED: ({ params }) => `No more of ${params?.productId ?? "this product"}`,
 *   unlisted: ({ code }) => `New failure ${code}`,
 *   otherwise: ({ message }) => message,
 * });
 */
export function matchError<Failure extends object, Handlers extends SomeErrorHandlers<Failure>>(
  error: Failure,
  handlers: Only<Names<Failure> | "otherwise", Handlers>,
): Result<Handlers>;
export function matchError<Failure extends object, Handlers extends ErrorHandlers<Failure>>(
  error: Failure,
  handlers: Only<Names<Failure>, Handlers>,
): Result<Handlers>;
export function matchError(error: object, handlers: object): unknown {
  const { kind, known, code } = error as { kind: string; known?: boolean; code?: string };
  const name = kind !== "api" ? kind : known ? code! : "unlisted";
  const table = handlers as Record<string, (error: object) => unknown>; // The signatures above check the handlers.
  // A handler that is `undefined`, for example because of a condition, counts as missing.
  const handler = (Object.hasOwn(table, name) && table[name]) || table["otherwise"]!;
  return handler(error);
}
