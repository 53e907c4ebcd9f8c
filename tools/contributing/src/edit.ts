/** What a contributor writes into one file. */
export type Edit =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly before: string; readonly insert: string };

/** A contribution, in the order in which the guide has it written. */
export interface Contribution {
  readonly name: string;
  /** Edits of the description. */
  readonly description: readonly Edit[];
  /** What the compiler then complains about: files, and words beside them. */
  readonly hints: readonly string[];
  /** Edits of the packages that take care of the hints. */
  readonly packages: readonly Edit[];
}
