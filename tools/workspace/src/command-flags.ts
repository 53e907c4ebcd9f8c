/** Where a command writes. */
export interface CommandOutput {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * The flags of a command, or its exit code where there is nothing to do: 0 if the usage was asked for, 2 if `read`
 * threw a TypeError, as `parseArgs` does for flags that it does not know.
 */
export function flagsOf<Flags extends { readonly help: boolean }>(
  read: () => Flags,
  usage: string,
  { out, err }: CommandOutput,
): Flags | 0 | 2 {
  try {
    const flags = read();
    if (!flags.help) return flags;
    out(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    err(`${error.message}\n\n${usage}`);
    return 2;
  }
}
