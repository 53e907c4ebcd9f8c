import { execFileSync } from "node:child_process";
import { fence, type Page } from "../pages/page.ts";
import type { Package } from "./entries.ts";

/** A page for each command of the packages, with the output of `--help` for it and its subcommands. */
export function commandPages(packages: readonly Package[]): readonly Page[] {
  return packages.flatMap(({ name, commands }) =>
    [...commands].map(([command, file]) => commandPage(command, file, name)),
  );
}

function commandPage(command: string, file: string, owner: string): Page {
  const help = helpOf(file);
  const subcommands = subcommandsIn(help, command);
  return {
    path: `reference/commands/${command}`,
    title: command,
    description: `What the command ${command} of ${owner} does, and its options.`,
    body: [
      `Comes with [\`${owner}\`](site:reference/${owner.split("/")[1]}), and runs without being installed: \`npx ${owner} --help\`.`,
      fence("text", help),
      ...subcommands.flatMap((each) => [`## ${command} ${each}`, fence("text", helpOf(file, each))]),
    ].join("\n\n"),
  };
}

/** The commands that a help text lists below `Commands:`. */
export function subcommandsIn(help: string, command: string): readonly string[] {
  const [, list] = /^Commands:\n((?: {2}\S.*\n)+)/m.exec(help) ?? [];
  if (list === undefined && help.includes(`${command} <command>`))
    throw new Error(`The documentation cannot be built: the help of ${command} lists no commands below "Commands:".`);
  return [...(list ?? "").matchAll(/^ {2}(\S+)/gm)].map((match) => match[1]!); // The pattern has the group.
}

function helpOf(file: string, ...subcommand: readonly string[]): string {
  return execFileSync(process.execPath, [file, ...subcommand, "--help"], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
}
