/** What the commands see of the world around them. */
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
 * What a command ends with: 0 done; 1 the thing asked for is not documented; 2 the command cannot be run as it was
 * given (an unknown option, a file that cannot be read).
 */
export type ExitCode = 0 | 1 | 2;
