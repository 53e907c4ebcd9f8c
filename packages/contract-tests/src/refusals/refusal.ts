/** A request that the description forbids: the valid one of its operation with one rule broken. */
export interface Refusal {
  /** The operationId. */
  readonly operation: string;
  /** What is wrong with it: `createPackageV2 without products`. Unique. */
  readonly name: string;
  /** Which part of the request is changed. */
  readonly part: "path" | "query" | "header" | "body";
  readonly changes: readonly RefusalChange[];
  /** Whether it is refused for who calls, or for what the call says. */
  readonly expects: "auth" | "validation";
  /** The kind of the client's error, where it is another: a refusal that names no violations is an `http` error. */
  readonly arrivesAs?: string;
}

/** Names of members and places in lists that lead to a value; a header stands under its name in lower case. */
export type Place = readonly (string | number)[];

/** How one place is changed: removed, set, or a list or a text brought to another length. */
export type RefusalChange =
  | { readonly at: Place; readonly remove: true }
  | { readonly at: Place; readonly set: unknown }
  | { readonly at: Place; readonly items: number }
  | { readonly at: Place; readonly length: number };
