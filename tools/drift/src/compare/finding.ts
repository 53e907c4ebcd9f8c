/** One difference between the page and the description. */
export interface Finding {
  readonly kind: FindingKind;
  /** The operation, or the heading where no operation has it. */
  readonly operation: string;
  /** The row on the page, or else in the description, counted from 1; 0 for a section. */
  readonly row: number;
  /** The code in the description, or on the page where the row is new. */
  readonly code: string;
  readonly described: string;
  readonly page: string;
}

export type FindingKind =
  | "section added"
  | "row added"
  | "row removed"
  | "row moved"
  | "status"
  | "code"
  | "words"
  | "parameter"
  | "advice";
