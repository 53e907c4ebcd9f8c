import { parseArgs } from "node:util";
import { type CommandOutput, flagsOf } from "@resellers-sdk/workspace/command-flags";
import { ChangesetError } from "./changesets/pending.ts";
import { StateError } from "./read-state/state-error.ts";
import { formatRules } from "./rules/format-rules.ts";
import { runSpecImpact } from "./run-spec-impact.ts";

const USAGE = `Usage: spec-impact --base STATE [--head STATE] [--merge-base] [--json | --write | --check]

Says what changed between two states of the description, who notices it, and which bump each package needs.

  --base STATE      the former state: a revision, the root file of a description, or a package (folder or .tgz), which
                    carries the description that it was made from
  --head STATE      the later state (default: the working tree)
  --merge-base      compare with the commit at which --base and --head parted
  --json            print JSON
  --write           write one changeset for each package that needs one
  --check           fail when a package lacks a changeset, or its bump is too small
  --rules           print the rules as a table in Markdown
  --root DIRECTORY  the repository (default: this one)

Exit codes: 0 done, 1 a changeset is missing or too small, 2 wrong usage or a state that cannot be read.`;

/** The command's environment. */
export interface Io extends CommandOutput {
  /** The repository, unless `--root` names another. */
  readonly repository: string;
  /** The folder to which paths are relative. */
  readonly folder: string;
  readonly colours: boolean;
  /** The width of the terminal, in columns. */
  readonly columns: number;
}

type Flags = ReturnType<typeof readFlags>;

/** Runs the command. @returns Its exit code. */
export async function main(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const flags = flagsOf(() => readFlags(args), USAGE, io);
  if (typeof flags === "number") return flags;
  try {
    return await run(flags, io);
  } catch (error) {
    if (!(error instanceof StateError || error instanceof ChangesetError)) throw error;
    io.err(error.message);
    return 2;
  }
}

function readFlags(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: "string", default: "" },
      head: { type: "string" },
      "merge-base": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      rules: { type: "boolean", default: false },
      root: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { base, head, json, write, check, rules, help } = values;
  if (base === "" && !rules && !help) throw new TypeError("--base is missing");
  if ([json, write, check].filter(Boolean).length > 1)
    throw new TypeError("--json, --write and --check exclude each other");
  if (head !== undefined && (write || check))
    throw new TypeError("--write and --check look at the changesets of the working tree, which --head is not");
  return values;
}

async function run({ base, head, root, ...flags }: Flags, io: Io): Promise<0 | 1> {
  if (flags.rules) {
    io.out(formatRules());
    return 0;
  }
  return runSpecImpact({
    places: { repository: root ?? io.repository, folder: io.folder },
    wanted: { base, head, mergeBase: flags["merge-base"] },
    mode: (["json", "write", "check"] as const).find((mode) => flags[mode]) ?? "table",
    print: io.out,
    colours: io.colours,
    columns: io.columns,
  });
}
