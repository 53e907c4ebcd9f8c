/** A reason why a line of a snippet does not compile, or is struck through by editors. */
export interface Problem {
  /** The position of the snippet in its job; `undefined` for a file of the packages. */
  readonly snippet: number | undefined;
  /** The path of the file, for messages. */
  readonly file: string;
  /** Counted from 0; -1 for the file as a whole. */
  readonly line: number;
  readonly message: string;
  /** True where the code compiles, but calls something that is declared as deprecated. */
  readonly deprecated: boolean;
}
