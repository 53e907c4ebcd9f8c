import { parseArgs } from "node:util";
import { StateError } from "@resellers-sdk/spec-impact/state-error";
import { readStates } from "@resellers-sdk/spec-impact/states";
import { type CommandOutput, flagsOf } from "@resellers-sdk/workspace/command-flags";
import { checkAgreements } from "./agree/check-agreement.ts";
import { formatAgreement } from "./agree/format-agreement.ts";
import { BrokenWitnessError } from "./witness/witness.ts";

const USAGE = `Usage: witness --base STATE [--head STATE] [--merge-base]

Compiles and runs consumers' code, written from the former state of the description, with the packages of the later
state, and fails when that code shows something that the rules of spec-impact do not say.

  --base STATE      the former state: a revision, the root file of a description, or a package (folder or .tgz), which
                    carries the description from which it was made
  --head STATE      the later state (default: the working tree)
  --merge-base      compare with the commit at which --base and --head parted
  --root DIRECTORY  the repository (default: this one)

Exit codes: 0 rules and witness agree, 1 they disagree or a snippet is wrong, 2 wrong usage or a state that cannot be read.`;

/** The command's environment. */
export interface Io extends CommandOutput {
  /** The repository, unless `--root` names another. */
  readonly repository: string;
  /** The folder to which paths are relative. */
  readonly folder: string;
}

/** Runs the command. @returns Its exit code. */
export async function main(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const flags = flagsOf(() => readFlags(args), USAGE, io);
  if (typeof flags === "number") return flags;
  try {
    return await compare(flags, io);
  } catch (error) {
    if (!(error instanceof BrokenWitnessError || error instanceof StateError)) throw error;
    io.err(error.message);
    return error instanceof StateError ? 2 : 1;
  }
}

function readFlags(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: "string", default: "" },
      head: { type: "string" },
      "merge-base": { type: "boolean", default: false },
      root: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.base === "" && !values.help) throw new TypeError("--base is missing");
  return values;
}

async function compare({ base, head, root, ...flags }: ReturnType<typeof readFlags>, io: Io): Promise<0 | 1> {
  const places = { repository: root ?? io.repository, folder: io.folder };
  const { before, after } = await readStates(places, { base, head, mergeBase: flags["merge-base"] });
  io.out(`From ${before.name} to ${after.name}:\n`);
  const [agreement] = await checkAgreements([{ before: before.api, after: after.api }]);
  if (agreement === undefined) throw new Error("One step gives one agreement");
  io.out(formatAgreement(agreement));
  return agreement.disagreements.length > 0 ? 1 : 0;
}
