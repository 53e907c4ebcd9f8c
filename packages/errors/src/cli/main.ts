import { parseArgs } from "node:util";
import type { Operation } from "../value/operation-error.ts";
import { decodeCommand, operations } from "./decode.ts";
import { explainCommand } from "./explain.ts";
import type { ExitCode, Io } from "./io.ts";
import { list } from "./list.ts";
import { nearestNames } from "../explain/nearest-names.ts";
import { ownVersion } from "./own-version.ts";
import { usage } from "./usage.ts";
import { UsageError } from "./usage-error.ts";

const options = {
  operation: { type: "string" },
  status: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

/** The options of each command. */
const commands = {
  list: { options: ["operation", "json"], words: 0 },
  explain: { options: ["json"], words: 1 },
  decode: { options: ["operation", "status", "json"], words: 1 },
} as const;

/** Runs the command line tool and returns its exit code. Never throws. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(args, io);
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof UsageError) io.err("How to use it: resellers-errors --help\n");
    return 2;
  }
}

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(args);
  const [command, word, ...more] = positionals;
  if (values.version) {
    io.out(`${ownVersion()}\n`);
    return 0;
  }
  if (values.help || command === "help" || args.length === 0) {
    io.out(usage);
    return 0;
  }
  if (!isCommand(command))
    throw new UsageError(suggest(`There is no command ${command ?? ""}`, command, Object.keys(commands)));
  const allowed: readonly string[] = commands[command].options;
  for (const name of ["operation", "status"] as const)
    if (values[name] !== undefined && !allowed.includes(name)) throw new UsageError(`${command} takes no --${name}`);
  if (more.length || (word !== undefined && !commands[command].words))
    throw new UsageError(`${command} takes no ${more[0] ?? word}`);
  const operation = readOperation(values.operation);
  const status = readStatus(values.status);

  if (command === "list") return list(operation, values.json, io);
  if (command === "decode") return decodeCommand(await read(word, io), { operation, status }, values.json, io);
  if (word === undefined) throw new UsageError("explain needs a code, or a kind such as network");
  return explainCommand(word, values.json, io);
}

function parse(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isCommand(word: string | undefined): word is keyof typeof commands {
  return word !== undefined && Object.hasOwn(commands, word);
}

function readOperation(name: string | undefined): Operation | undefined {
  const operation = operations.find((each) => each === name);
  if (name !== undefined && !operation)
    throw new UsageError(suggest(`There is no operation ${name}`, name, operations));
  return operation;
}

function readStatus(text: string | undefined): number | undefined {
  if (text !== undefined && !/^[1-5]\d\d$/.test(text)) throw new UsageError(`${text} is no HTTP status`);
  return text === undefined ? undefined : Number(text);
}

async function read(file: string | undefined, io: Io): Promise<Uint8Array> {
  try {
    return await io.read(file);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(`${file ?? "Standard input"} cannot be read: ${problem}`, { cause: error });
  }
}

function suggest(problem: string, word: string | undefined, names: readonly string[]): string {
  const near = nearestNames(word ?? "", names);
  return near.length ? `${problem}. Did you mean ${near.join(", ")}?` : problem;
}
