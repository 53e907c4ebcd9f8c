/** A contributor's edit of one file. */
export type Edit =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly before: string; readonly insert: string };

/** A contribution, in the order in which the guide has it written. */
export interface Contribution {
  readonly name: string;
  /** Edits of the description. */
  readonly description: readonly Edit[];
  /** The compiler errors that are expected then: file names, and words in the messages. */
  readonly hints: readonly string[];
  /** Edits of the packages that take care of the hints. */
  readonly packages: readonly Edit[];
}
