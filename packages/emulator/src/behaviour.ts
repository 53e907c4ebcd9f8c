/**
 * The source of a behaviour: a page or a fact of the API's documentation, or an assumption of this package, with the
 * reason for it.
 */
export type Basis = { readonly documented: string } | { readonly assumed: string };

/** Something that the emulator does, in one sentence, and how it is known that the API does the same. */
export interface Behaviour {
  readonly says: string;
  readonly basis: Basis;
}

/** A behaviour with the module that implements it. */
export interface PlacedBehaviour extends Behaviour {
  /** A name of its own, such as `createPackageV2/PRODUCT_NOT_FOUND`. */
  readonly id: string;
  /** The module below `src/` that implements it. */
  readonly at: string;
}

const ERRORS_PAGE =
  "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors";

/** The basis of a behaviour that a row of the errors page documents. */
export const onErrorsPage: Basis = { documented: ERRORS_PAGE };
