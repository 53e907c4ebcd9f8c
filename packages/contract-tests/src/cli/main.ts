import { didYouMean } from "../contract/did-you-mean.ts";
import { CliError } from "./cli-error.ts";
import { ownVersion } from "./own-version.ts";

const USAGE = `Usage: resellers-contract-tests <command> [options]

Commands:
  run    prove every documented answer, against Prism or a server of your own
  mock   start a mock server that can be forced into every documented answer
  pact   write the consumer's pact file, and publish it to a broker

\`resellers-contract-tests <command> --help\` shows the options of a command.`;

/** Every command loads its own code only: Prism and Pact take longer to load than wrong options to be told. */
const COMMANDS: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  run: async () => (await import("./run-command.ts")).runCommand,
  mock: async () => (await import("./mock-command.ts")).mockCommand,
  pact: async () => (await import("./pact-command.ts")).pactCommand,
};

/**
 * The command line tool.
 *
 * @returns The exit code: 0 the contract holds, 1 it does not, 2 wrong usage.
 */
export async function main([first = "--help", ...rest]: readonly string[]): Promise<number> {
  // `help run` is `run --help`.
  const [name, args] = first === "help" && rest[0] !== undefined ? [rest[0], ["--help"]] : [first, rest];
  if (name === "--version") {
    console.log(await ownVersion());
    return 0;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    console.log(USAGE);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (load === undefined)
      throw new CliError(`There is no command ${name}${didYouMean(name, Object.keys(COMMANDS))}`, USAGE);
    const command = await load();
    return await command(args);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    console.error(error.usage === undefined ? error.message : `${error.message}\n\n${error.usage}`);
    return 2;
  }
}
