import type { CatalogueEntry, ParametersOf } from "./catalogue-entry.ts";
import type { ErrorCommon, RawBody } from "./error-kinds.ts";

/** The variant of an entry: its literal name, or `undefined` if its code has only one message. */
type VariantOf<Entry extends CatalogueEntry> = Entry extends { readonly variant: infer Variant extends string }
  ? { readonly variant: Variant }
  : { readonly variant?: undefined };

/** The documentation of an error, on the error itself. */
interface Documented<Op extends string, Entry extends CatalogueEntry> extends ErrorCommon<Op> {
  readonly kind: "api";
  readonly known: true;
  readonly status: Entry["status"];
  readonly code: Entry["code"];
}

/** The advice of one entry. */
interface Advice<Entry extends CatalogueEntry> {
  /** Whether a retry can succeed, and after what. */
  readonly retry: Entry["retry"];
  /** What to do about it. */
  readonly fix: string;
  /** Where to read more. */
  readonly docsUrl: string;
}

/** A documented error whose parameters could all be read from the message or the data. */
export type MatchedError<Op extends string, Entry extends CatalogueEntry> = Documented<Op, Entry> &
  VariantOf<Entry> &
  Advice<Entry> & {
    readonly params: ParametersOf<Entry>;
    /** `data` if the body's data held every parameter, `message` if any of them was read from the text. */
    readonly paramsFrom: "data" | "message";
  };

/** A documented error with one message whose text was reworded, so that its parameters cannot be read. */
export type RewordedError<Op extends string, Entry extends CatalogueEntry> = Documented<Op, Entry> &
  VariantOf<Entry> &
  Advice<Entry> & { readonly params?: undefined; readonly paramsFrom?: undefined };

/**
 * A documented error with several messages whose text matches none of them, so that its variant is unknown. Advice is
 * present only if all variants agree on it.
 */
export type UnclearVariantError<Op extends string, Entry extends CatalogueEntry> = Documented<Op, Entry> &
  Partial<Advice<Entry>> & {
    readonly variant?: undefined;
    readonly params?: undefined;
    readonly paramsFrom?: undefined;
  };

/** An application code that this version does not list for this operation and status. */
export interface UnlistedError<Op extends string = string> extends ErrorCommon<Op>, RawBody {
  readonly kind: "api";
  readonly known: false;
  readonly status: number;
  readonly code: string;
}

/** Every form that one entry of an operation can arrive in. `All` are the operation's entries. */
export type KnownError<
  Op extends string,
  All extends CatalogueEntry,
  Entry extends CatalogueEntry = All,
> = Entry extends CatalogueEntry
  ? [Exclude<Extract<All, { readonly code: Entry["code"] }>, Entry>] extends [never]
    ? [keyof Entry["params"]] extends [never]
      ? MatchedError<Op, Entry>
      : MatchedError<Op, Entry> | RewordedError<Op, Entry>
    : MatchedError<Op, Entry> | UnclearVariantError<Op, Extract<All, { readonly code: Entry["code"] }>>
  : never;
