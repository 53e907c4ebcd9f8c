/** The environment of the commands. */
export interface Io {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** Reads a file, or standard input where no file is named. Throws if it cannot be read. */
  read(file: string | undefined): Promise<Uint8Array>;
  /** True if standard output is to have colours. */
  readonly colours: boolean;
  /** The width of the terminal, in columns. */
  readonly columns: number;
}

/**
 * The exit code of a command: 0 success; 1 the requested code or operation is not documented; 2 the command cannot be
 * run as given (an unknown option, a file that cannot be read).
 */
export type ExitCode = 0 | 1 | 2;
