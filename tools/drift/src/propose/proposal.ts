import type { Message } from "../page/page.ts";

/** The edits of the description that the page asks for. */
export interface Proposal {
  readonly newErrors: readonly NewError[];
  readonly newLines: readonly NewLine[];
  readonly newWords: readonly NewWords[];
  /** The decisions that a person has to make, as sentences. */
  readonly left: readonly string[];
}

/** A file of `spec/errors/` that is to be written. */
export interface NewError {
  readonly id: string;
  readonly code: string;
  readonly variant: string | undefined;
  readonly status: number;
  readonly grpc: string;
  readonly message: Message;
  readonly docsUrl: string;
}

/** A line below `x-errors` of an operation. */
export interface NewLine {
  readonly operation: string;
  readonly id: string;
  /** The error of the row before it; `undefined` at the beginning. */
  readonly after: string | undefined;
}

/** Another message, or another status, of an error that is described. */
export interface NewWords {
  readonly id: string;
  readonly member: "message" | "status" | "grpc";
  readonly value: string | number;
}
