/** One thing that is wrong in the description, where it is, and how to mend it. */
export interface Diagnostic {
  /** A short name that stays the same, such as `unknown-template-parameter`. */
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** What is wrong, in one sentence. */
  readonly message: string;
  readonly fix: string | undefined;
  /** The absolute path of the file. */
  readonly file: string;
  /** Line and column, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The JSON pointer inside of the file; `undefined` where the file could not be parsed. */
  readonly pointer: string | undefined;
  /** The offending line. */
  readonly excerpt: string;
}

/** The description cannot be used; `diagnostics` holds every problem that was found. */
export class InvalidSpecError extends Error {
  override readonly name = "InvalidSpecError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`${diagnostics.length} problem(s) in the description`);
    this.diagnostics = diagnostics;
  }
}
