/** A request that the description forbids: the valid one of its operation with one rule broken. */
export interface Refusal {
  /** The operationId. */
  readonly operation: string;
  /** A unique name that says what is wrong: `createPackageV2 without products`. */
  readonly name: string;
  /** Which part of the request is changed. */
  readonly part: "path" | "query" | "header" | "body";
  readonly changes: readonly RefusalChange[];
  /** Whether it is refused because of its credentials or because of its contents. */
  readonly expects: "auth" | "validation";
  /** The kind of the client's error, if it is not the usual one: a refusal without violations is an `http` error. */
  readonly arrivesAs?: string;
}

/** The path of a value: names of members and indexes of lists; for a header, its lower-case name. */
export type Place = readonly (string | number)[];

/** The change of one value: removed, set, or a list or string with another length. */
export type RefusalChange =
  | { readonly at: Place; readonly remove: true }
  | { readonly at: Place; readonly set: unknown }
  | { readonly at: Place; readonly items: number }
  | { readonly at: Place; readonly length: number };
