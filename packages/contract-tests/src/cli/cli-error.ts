/** Wrong usage of the command line tool: prints its message and the usage. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly usage: string | undefined;

  constructor(message: string, usage?: string) {
    super(message);
    this.usage = usage;
  }
}
