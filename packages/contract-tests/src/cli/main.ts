import { constants } from "node:os";
import { didYouMean } from "../contract/did-you-mean.ts";
import { environmentErrorOf } from "../environment/explain-failure.ts";
import { CliError } from "./cli-error.ts";
import { withoutCredentials } from "./credentials.ts";
import { Interruption } from "./interruption.ts";
import { ownVersion } from "./own-version.ts";

const USAGE = `Usage: resellers-contract-tests <command> [options]

Commands:
  run    prove every documented answer, against Prism or a server of your own
  mock   start a mock server that can be forced into every documented answer
  merge  put the reports of the shards of a run together
  pact   write the consumer's pact file, and publish it to a broker
  record pass requests on to a server, and record them
  replay send recorded requests again, and compare the answers
  probe  ask the API what its pages leave open, with requests that change nothing
  audit  hold recorded traffic against the description

\`resellers-contract-tests <command> --help\` shows the options of a command.`;

/** Each command loads only its own code, so that wrong options are reported without loading Prism and Pact. */
const COMMANDS: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  run: async () => (await import("./commands/run-command.ts")).runCommand,
  mock: async () => (await import("./commands/mock-command.ts")).mockCommand,
  merge: async () => (await import("./commands/merge-command.ts")).mergeCommand,
  record: async () => (await import("./commands/record-command.ts")).recordCommand,
  replay: async () => (await import("./commands/replay-command.ts")).replayCommand,
  probe: async () => (await import("./commands/probe-command.ts")).probeCommand,
  audit: async () => (await import("./commands/audit-command.ts")).auditCommand,
  pact: async () => (await import("./commands/pact-command.ts")).pactCommand,
};

/**
 * The command line tool.
 *
 * @returns The exit code: 0 the contract holds; 1 it does not; 2 nothing could be proven, because of wrong usage, an
 *   unsuitable environment, or a bug in the tool. After a signal it does not return: the process ends by that signal.
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
    if (error instanceof Interruption) return endBy(error.signal);
    console.error(textOf(error));
    return 2;
  }
}

/** Exit code 1 is reserved for a contract that was checked and does not hold. */
function textOf(error: unknown): string {
  if (error instanceof CliError)
    return error.usage === undefined ? error.message : `${error.message}\n\n${error.usage}`;
  const known = environmentErrorOf(error);
  if (known !== undefined)
    return withoutCredentials(`The contract tests cannot run here. ${known.message}`, process.env);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // The error of a library may repeat what it was given.
  return withoutCredentials(`The contract tests failed, and prove nothing: ${text}`, process.env);
}

/** Ends the process by the signal, as without a handler, so that the shell sees which signal it was. */
function endBy(signal: NodeJS.Signals): number {
  process.kill(process.pid, signal);
  return 128 + constants.signals[signal];
}
