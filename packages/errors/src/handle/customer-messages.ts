import type { ParameterValue } from "../value/catalogue-entry.ts";

/** The parameters of a message, formatted for the customer's locale. `undefined` if the API reworded the message. */
type Texts<Params> = { readonly [Name in keyof Params]: string };

type TextsOf<Failure> = Failure extends { readonly params: infer Params } ? Texts<Params> : undefined;

type Documented<Failure> = Extract<Failure, { readonly kind: "api"; readonly known: true }>;

/** A complete table of messages: one for each code and kind, and `unlisted` for unknown codes. */
export type CustomerMessages<Failure> = {
  readonly [Code in Documented<Failure> extends { readonly code: infer Code extends string } ? Code : never]:
    | string
    | ((params: TextsOf<Extract<Documented<Failure>, { readonly code: Code }>>) => string);
} & {
  readonly [
    Kind in Exclude<Failure extends { readonly kind: infer Kind extends string } ? Kind : never, "api">
  ]: string;
} & { readonly unlisted: string };

/** Returns the message for a customer about an error. */
export type TellCustomer<Failure> = (error: Failure) => string;

/** The fields of an error that select its message. */
interface Told {
  readonly kind: string;
  readonly known?: boolean;
  readonly code?: string;
  readonly params?: Readonly<Record<string, ParameterValue>> | undefined;
}

/**
 * Makes a function that turns errors into messages for customers, in one language. An incomplete table does not
 * compile, so an upgrade that lists a new code shows every table that lacks it. Numbers and lists are formatted by
 * `Intl`.
 *
 * @param locale A language tag such as `pt-BR`.
 * @throws {RangeError} if the tag is not a valid one.
 * @example
 * const tell = customerMessages<OperationError<"unassignProductInstanceFromSite">>("en", {
 *   MISSING_SITE_ID: "This product is not on any site.",
 *   ACCOUNT_NOT_FOUND: "We could not find your account.",
 *   PRODUCT_INSTANCE_NOT_FOUND: (params) => `We could not find the product ${params?.instanceId ?? ""}.`,
 *   …
 * });
 * reply(tell(error));
 */
export function customerMessages<Failure extends Told>(
  locale: string,
  messages: CustomerMessages<Failure>,
): TellCustomer<Failure> {
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const text = (value: ParameterValue): string => {
    if (typeof value === "number") return numbers.format(value);
    if (typeof value === "object") return value.items ? lists.format(value.items) : value.raw;
    return String(value);
  };
  // By the type of the table, the function of a code takes the parameters of that code.
  const table = messages as Readonly<Record<string, string | ((params: object | undefined) => string)>>;
  return ({ kind, known, code, params }) => {
    const message = table[kind !== "api" ? kind : known ? code! : "unlisted"]!;
    if (typeof message === "string") return message;
    const texts = params && Object.fromEntries(Object.entries(params).map(([name, value]) => [name, text(value)]));
    return message(texts);
  };
}
