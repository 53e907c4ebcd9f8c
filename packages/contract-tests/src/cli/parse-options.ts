import { parseArgs, type ParseArgsConfig } from "node:util";
import { didYouMean } from "../contract/did-you-mean.ts";
import { CliError } from "./cli-error.ts";

type OptionsConfig = NonNullable<ParseArgsConfig["options"]>;
type ValuesOf<Options extends OptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options }>
>["values"];

/**
 * Reads the options of a command.
 *
 * @throws {CliError} For an unknown option; the message suggests a similar one.
 */
export function parseOptions<const Options extends OptionsConfig>(
  command: string,
  args: readonly string[],
  options: Options,
): ValuesOf<Options> {
  return parseChecked(command, options, () => parseArgs({ args: [...args], options }).values);
}

/**
 * Reads the options of a command that also takes file arguments.
 *
 * @throws {CliError} As {@link parseOptions} does.
 */
export function parseWithFiles<const Options extends OptionsConfig>(
  command: string,
  args: readonly string[],
  options: Options,
): { readonly values: ValuesOf<Options>; readonly files: readonly string[] } {
  return parseChecked(command, options, () => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    // `allowPositionals` does not change the types of the values.
    return { values: values as ValuesOf<Options>, files: positionals };
  });
}

function parseChecked<Result>(command: string, options: OptionsConfig, parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '--([^']+)'/.exec(message)?.[1];
    throw new CliError(
      unknown === undefined
        ? message
        : `There is no option --${unknown}${didYouMean(unknown, Object.keys(options), "--")}`,
      helpHint(command),
    );
  }
}

/** A hint to the help of a command. Printing all options would scroll the error message away. */
export function helpHint(command: string): string {
  return `\`resellers-contract-tests ${command} --help\` shows the options.`;
}

/** @throws {CliError} If the value of an option is not an http(s) address. */
export function checkUrl(command: string, option: string, text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new CliError(`${option} ${text} is no http or https address`, helpHint(command));
  return text;
}

/**
 * Parses the base address of a server.
 *
 * @throws {CliError} If it is invalid, or has parts that may be secret; the message does not repeat it.
 */
export function checkServerUrl(command: string, option: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && (url.username !== "" || url.password !== ""))
    throw new CliError(`${option} has a name or a password in it; pass the API key in the requests`, helpHint(command));
  if (url !== undefined && (url.search !== "" || url.hash !== ""))
    throw new CliError(`${option} has a query or a fragment; give the address of the server only`, helpHint(command));
  return checkUrl(command, option, text).replace(/\/+$/, "");
}

/** @throws {CliError} If the value of `--port` is not a port. */
export function readPort(command: string, text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new CliError(`--port ${text} is no port: a number up to 65535`, helpHint(command));
  return Number(text);
}
