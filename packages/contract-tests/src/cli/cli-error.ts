/** Wrong usage of the command line tool: its message is shown, and then how to use it. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly usage: string | undefined;

  constructor(message: string, usage?: string) {
    super(message);
    this.usage = usage;
  }
}
