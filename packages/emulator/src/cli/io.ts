/** The environment of the command. */
export interface Io {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** Reads a file. Throws if it cannot be read. */
  readFile(file: string): Promise<string>;
}
