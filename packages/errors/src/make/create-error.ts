import type { MatchedError } from "../value/documented-error.ts";
import type { CatalogueEntry, ListParameter, ParametersOf, ParameterValue } from "../value/catalogue-entry.ts";
import { entriesOf } from "../catalogue/entries-of.ts";
import type { Catalogue } from "../generated/catalogue.gen.ts";
import type { Operation } from "../value/operation-error.ts";
import { readValue } from "../message/parameter-value.ts";
import { renderMessage } from "../message/render-message.ts";
import { seal } from "../value/seal.ts";

type Entries<Op extends Operation> = Catalogue[Op][number];

/** The names of one entry: `CODE.variant` where it has a variant, `CODE` where the operation has one message for it. */
type NamesOf<All extends CatalogueEntry, Entry extends CatalogueEntry> =
  | (Entry extends { readonly variant: infer Variant extends string } ? `${Entry["code"]}.${Variant}` : Entry["code"])
  | ([Exclude<Extract<All, { readonly code: Entry["code"] }>, Entry>] extends [never] ? Entry["code"] : never);

type EntryNamed<All extends CatalogueEntry, Name, Entry extends CatalogueEntry = All> = Entry extends CatalogueEntry
  ? Name extends NamesOf<All, Entry>
    ? Entry
    : never
  : never;

/** The names of an operation's documented errors that `createError` accepts. */
export type ErrorName<Op extends Operation, Entry extends CatalogueEntry = Entries<Op>> = Entry extends CatalogueEntry
  ? NamesOf<Entries<Op>, Entry>
  : never;

/** The parameters of an error to be made. A list may be a list parameter, an array or a string. */
export type ErrorParameters<Entry extends CatalogueEntry> = {
  readonly [Name in keyof ParametersOf<Entry>]: ParametersOf<Entry>[Name] extends ListParameter
    ? ListParameter | readonly string[] | string
    : ParametersOf<Entry>[Name];
};

/** Fields of the error that may differ from the catalogue. */
export interface ErrorOverrides {
  readonly message?: string;
  readonly paramsFrom?: "data" | "message";
  readonly requestId?: string;
  readonly retryAfterMs?: number;
  readonly attempts?: number;
  readonly totalDelayMs?: number;
}

/**
 * Makes a documented error, as `decodeError` would return it: for tests of code that handles errors. Throws a
 * `TypeError` for a name that the operation does not document, and for a parameter that is missing.
 *
 * @example
 * createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", { productId: "p-1", numberOfCurrentSubscriptions: 3 });
 * createError("adjustProductInstanceSpecifications", "MISSING_PRODUCT_DETAILS.billingInfo", {});
 */
export function createError<Op extends Operation, const Name extends ErrorName<Op>>(
  operation: Op,
  name: Name,
  params: ErrorParameters<EntryNamed<Entries<Op>, Name>>,
  overrides?: ErrorOverrides,
): MatchedError<Op, EntryNamed<Entries<Op>, Name>> {
  const named = entriesOf(operation).filter(({ code, variant }) => name === code || name === `${code}.${variant}`);
  const [entry] = named;
  if (!entry || named[1]) throw new TypeError(`${operation} documents ${named.length} errors named ${name}`);
  const values: Record<string, ParameterValue> = {};
  for (const [key, type] of Object.entries(entry.params)) {
    const given = (params as Record<string, ParameterValue | undefined>)[key];
    const value = readValue(type, (given as Partial<ListParameter> | undefined)?.raw ?? given);
    if (value === undefined) throw new TypeError(`${name} needs the parameter ${key} (${type})`);
    values[key] = value;
  }
  const { template, params: _, grpc: __, ...documented } = entry;
  const error = {
    kind: "api",
    known: true,
    operation,
    ...documented,
    message: renderMessage(entry, values),
    params: Object.freeze(values),
    paramsFrom: "message",
    retryable: entry.retry === "same-request",
    ...overrides,
  };
  // The fields come from the entry that the type names.
  return seal(error) as unknown as MatchedError<Op, EntryNamed<Entries<Op>, Name>>;
}
